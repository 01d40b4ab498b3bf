package org.gehor.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.gehor.organisation.importing.DemoOrganisations;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.gehor.support.ServerTest;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import reactor.core.publisher.Mono;

@ServerTest
class StaffRolesTests {

    private static final String KAROLINSKA = "SE2329990010-DEMO104";

    @Autowired
    TestPeople people;

    @Autowired
    StaffRoles roles;

    @BeforeAll
    static void organisations(@Autowired ApplicationContext node) {
        DemoOrganisations.importAll(node);
    }

    private static <T> T as(Actor actor, Mono<T> work) {
        return Objects.requireNonNull(work.contextWrite(Actors.as(actor)).block());
    }

    private List<UUID> where(TestPeople.Worker worker, Set<RoleName> anyOf, @Nullable UUID top) {
        return as(new Actor.Staff(worker.id(), worker.name(), null), roles.organisationsWhere(anyOf, top));
    }

    /** A handler at a hospital of the demonstration. */
    private TestPeople.Worker handler(boolean below) throws SQLException {
        var worker = people.worker(unit(KAROLINSKA), "HANDLER");
        execute("update role_assignment set covers_subtree = " + below + " where staff_id = '" + worker.id() + "'");
        return worker;
    }

    @Test
    void coversWhatLiesBelow() throws SQLException {
        var below = idsBelow(KAROLINSKA);
        assertThat(below).hasSizeGreaterThan(5);
        assertThat(where(handler(true), Set.of(RoleName.HANDLER), null)).containsExactlyInAnyOrderElementsOf(below);
        assertThat(where(handler(false), Set.of(RoleName.HANDLER), null))
                .containsExactly(unit(KAROLINSKA).id());
    }

    @Test
    void keepsToTheSubtreeAskedFor() throws SQLException {
        var clinic = unit("SE2329990010-DEMO1027").id();
        var worker = handler(true);
        assertThat(where(
                        worker,
                        EnumSet.allOf(RoleName.class),
                        unit("SE2329990010-DEMO000").id()))
                .containsExactlyInAnyOrderElementsOf(idsBelow(KAROLINSKA));
        assertThat(where(handler(false), Set.of(RoleName.HANDLER), clinic)).isEmpty();
        assertThat(where(
                        worker,
                        Set.of(RoleName.HANDLER),
                        unit("SE2329990028-DEMO000").id()))
                .isEmpty();
        assertThat(where(worker, Set.of(RoleName.HANDLER), UUID.randomUUID())).isEmpty();
    }

    @Test
    void asksForTheRoleItself() throws SQLException {
        assertThat(where(handler(true), Set.of(RoleName.MANAGER, RoleName.ADMIN), null))
                .isEmpty();
        assertThat(where(handler(true), Set.of(), null)).isEmpty();
    }

    @Test
    void endsWithTheRole() throws SQLException {
        var worker = handler(true);
        execute("update role_assignment set revoked_at = now() where staff_id = '" + worker.id() + "'");
        assertThat(where(worker, EnumSet.allOf(RoleName.class), null)).isEmpty();
    }

    @Test
    void areNoneForOthersThanStaff() {
        assertThat(as(new Actor.Anonymous(), roles.current())).isEmpty();
        assertThat(as(new Actor.Anonymous(), roles.organisationsWhere(Set.of(RoleName.HANDLER), null)))
                .isEmpty();
    }

    /** The services left out: one staff member looks for the roles of others. */
    @Test
    void areKeptByTheDatabaseToo() throws SQLException {
        var worker = handler(true);
        handler(true);
        try (var connection = TestDatabase.asApplication();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('role', 'gehor_staff', true), set_config('app.actor', '" + worker.id()
                    + "', true)");
            for (var table : List.of("role_assignment where staff_id", "staff_member where id")) {
                try (var others =
                        statement.executeQuery("select count(*) from " + table + " <> '" + worker.id() + "'")) {
                    others.next();
                    assertThat(others.getInt(1)).isZero();
                }
            }
            connection.rollback();
        }
    }

    private static TestPeople.Unit unit(String externalId) throws SQLException {
        try (var connection = TestDatabase.asSuperuser();
                var statement =
                        connection.prepareStatement("select id, path::text from organisation where external_id = ?")) {
            statement.setString(1, externalId);
            try (var found = statement.executeQuery()) {
                assertThat(found.next()).isTrue();
                return new TestPeople.Unit(found.getObject(1, UUID.class), externalId, found.getString(2));
            }
        }
    }

    private static List<UUID> idsBelow(String externalId) throws SQLException {
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.prepareStatement("""
                        select array_agg(o.id) from organisation o join organisation t on o.path <@ t.path
                        where t.external_id = ?
                        """)) {
            statement.setString(1, externalId);
            try (var found = statement.executeQuery()) {
                found.next();
                return List.of((UUID[]) found.getArray(1).getArray());
            }
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
