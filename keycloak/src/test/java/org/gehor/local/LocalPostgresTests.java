package org.gehor.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTests {
    private final LocalPostgres postgres = LocalServices.shared().postgres();

    @Test
    void isVersion18AndMakesTimeOrderedIds() throws Exception {
        assertThat(query("postgres", "show server_version")).startsWith("18.");
        assertThat(query("postgres", "select uuid_extract_version(uuidv7())")).isEqualTo("7");
    }

    @Test
    void hasTheExtensionsTheServerNeeds() throws Exception {
        postgres.createDatabase("extensions");
        for (String extension : new String[] {"ltree", "pg_trgm", "unaccent", "btree_gist", "pgcrypto"}) {
            query("extensions", "create extension if not exists " + extension + "; select 1");
        }
        assertThat(query("extensions", "select unaccent('Åre Bærum Tromsø')")).isEqualTo("Are Baerum Tromso");
        assertThat(query("extensions", "select 'se.r01.u7'::ltree <@ 'se.r01'::ltree"))
                .isEqualTo("t");
    }

    @Test
    void knowsNordicLettersInLowerCaseTrigramsAndStemming() throws Exception {
        postgres.createDatabase("letters");
        assertThat(query("letters", "select lower('ÅÄÖÆØ')")).isEqualTo("åäöæø");
        assertThat(query("letters", "create extension if not exists pg_trgm; select show_trgm('Ås')::text"))
                .isNotEqualTo(query("letters", "select show_trgm('s')::text"));
        assertThat(query("letters", "select similarity('ÅRE', 'åre')")).isEqualTo("1");
        assertThat(query("letters", "select to_tsvector('swedish','läkarna') @@ to_tsquery('swedish','läkare')"))
                .isEqualTo("t");
        assertThat(query("letters", "select to_tsvector('norwegian','legene') @@ to_tsquery('norwegian','lege')"))
                .isEqualTo("t");
    }

    @Test
    void allowsManyConnections() throws Exception {
        assertThat(Integer.parseInt(query("postgres", "show max_connections"))).isGreaterThanOrEqualTo(200);
    }

    @Test
    void createsADatabaseOnlyOnce() throws Exception {
        postgres.createDatabase("twice");
        query("twice", "create table kept(); select 1");
        postgres.createDatabase("twice");
        assertThat(query("twice", "select count(*) from kept")).isEqualTo("0");
    }

    @Test
    void refusesADatabaseNameThatIsSql() {
        assertThatThrownBy(() -> postgres.createDatabase("a; drop database postgres"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesThePropertyWhenThePortIsTaken() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            LocalOptions options = LocalOptions.defaults().withPort(socket.getLocalPort(), "demo.postgres.port");
            assertThatThrownBy(() -> LocalPostgres.start(options))
                    .isInstanceOf(LocalServiceException.class)
                    .hasMessageContaining("is taken")
                    .hasMessageContaining("demo.postgres.port");
        }
    }

    @Test
    void keepsDataInTheFolderItIsGiven(@TempDir Path folder) throws Exception {
        LocalOptions options = LocalOptions.defaults().withDataDirectory(folder.resolve("pg"));
        try (LocalPostgres first = LocalPostgres.start(options)) {
            first.createDatabase("kept");
            assertThat(query(first, "postgres", "show fsync")).isEqualTo("on");
        }
        try (LocalPostgres second = LocalPostgres.start(options)) {
            assertThat(query(second, "kept", "select 1")).isEqualTo("1");
        }
    }

    private String query(String database, String sql) throws Exception {
        return query(postgres, database, sql);
    }

    private static String query(LocalPostgres postgres, String database, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(
                        postgres.jdbcUrl(database), postgres.superuser(), postgres.password());
                Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (ResultSet result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
