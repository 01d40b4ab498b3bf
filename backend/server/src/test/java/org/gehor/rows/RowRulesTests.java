package org.gehor.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What holds for all tables; each table's own rules are proved by the nested class that names it. */
class RowRulesTests {

    private static final List<Class<?>> PROOFS = List.of(
            OrganisationRowTests.class,
            PersonRowTests.class,
            CaseRowTests.class,
            DialogueRowTests.class,
            AnswerRowTests.class,
            EventRowTests.class,
            InboxRowTests.class,
            NoticeRowTests.class,
            KindRowTests.class,
            AfterRowTests.class,
            RatingRowTests.class,
            RepresentationRowTests.class,
            PatientCorrectionRowTests.class,
            AttachmentRowTests.class,
            MyDataRowTests.class,
            AuditRowTests.class,
            UnitRowTests.class,
            DraftRowTests.class,
            ClassificationRowTests.class,
            ClockRowTests.class,
            NoteRowTests.class,
            TemplateRowTests.class,
            TransferRowTests.class);

    @Test
    void everyTableHasRowRulesAndATestOfThem() {
        var tables = superuser("""
                select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
                  and relname <> 'flyway_schema_history'""");
        var locked = superuser("""
                select relname from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace""");
        var proved = PROOFS.stream()
                .flatMap(proof -> Arrays.stream(proof.getDeclaredClasses()))
                .flatMap(nested -> Stream.ofNullable(nested.getAnnotation(OfTable.class)))
                .map(OfTable::value)
                .toList();
        assertThat(locked).containsExactlyInAnyOrderElementsOf(tables);
        assertThat(proved).containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void noRoleHasOtherRightsThanThoseWrittenDown() throws IOException {
        var expected = new ClassPathResource("rows-grants.txt").getContentAsString(StandardCharsets.UTF_8);
        var actual = String.join("\n", superuser("""
                with whole as (
                    select grantee, table_name, lower(privilege_type) as may, '' as columns
                    from information_schema.role_table_grants
                    where table_schema = 'public' and grantee not in ('gehor_owner', 'postgres')),
                parts as (
                    select grantee, table_name, lower(privilege_type) as may,
                           ' (' || string_agg(column_name, ', ' order by column_name) || ')' as columns
                    from information_schema.column_privileges p
                    where table_schema = 'public' and grantee not in ('gehor_owner', 'postgres')
                      and not exists (select from whole w
                          where w.grantee = p.grantee and w.table_name = p.table_name and w.may = lower(p.privilege_type))
                    group by 1, 2, 3)
                select table_name || ' ' || grantee || ' ' || may || columns
                from (select * from whole union all select * from parts) t order by table_name, grantee, may"""));
        assertThat(actual).isEqualToIgnoringNewLines(expected);
    }

    @Test
    void theApplicationsLoginOwnsNothingAndStandsAboveNoRule() {
        assertThat(superuser("""
                select rolname from pg_roles where rolname like 'gehor\\_%' and rolname <> 'gehor_owner'
                  and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
                       or (rolcanlogin and rolname <> 'gehor_app'))""")).isEmpty();
        assertThat(superuser("""
                select c.oid::regclass::text from pg_class c join pg_roles r on r.oid = c.relowner
                where r.rolname like 'gehor\\_%' and r.rolname <> 'gehor_owner'""")).isEmpty();
        assertThat(superuser("""
                select r.rolname from pg_auth_members m join pg_roles r on r.oid = m.roleid join pg_roles a on a.oid = m.member
                where a.rolname = 'gehor_app' and (m.inherit_option or m.admin_option)""")).isEmpty();
    }

    @Test
    void withoutARoleNothingIsReadable() {
        for (var table : superuser("select relname from pg_class where relrowsecurity")) {
            assertThatThrownBy(() -> RowWorld.as(null, connection -> {
                        try (var statement = connection.createStatement()) {
                            return statement.executeQuery("select 1 from " + table);
                        }
                    }))
                    .as(table)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void aRoleWithoutAnActorSeesNoRowsOfAnybody() {
        for (var role : List.of("gehor_citizen", "gehor_staff")) {
            for (var table : List.of("care_case", "case_content", "message", "answer", "event")) {
                int visible = RowWorld.as(null, connection -> {
                    try (var statement = connection.createStatement()) {
                        statement.execute("set local role " + role);
                        var rows = statement.executeQuery("select count(*) from " + table);
                        rows.next();
                        return rows.getInt(1);
                    }
                });
                assertThat(visible).as(role + " " + table).isZero();
            }
        }
    }

    @Test
    void nobodyBecomesTheOwnerOrASuperuser() {
        for (var role : List.of("gehor_owner", "postgres", "pg_read_all_data")) {
            assertRefused("set local role " + role, "permission denied to set role");
        }
    }

    @Test
    void nobodyMakesTablesOrSwitchesRulesOff() {
        assertRefused("create table public.mine (id int)", "permission denied");
        assertRefused("create temporary table event (id int)", "permission denied");
        assertRefused("alter table care_case disable row level security", "must be owner");
        assertRefused("create policy mine on care_case using (true)", "must be owner");
        assertRefused("set local session_replication_role = replica", "permission denied");
        assertRefused("truncate access_entry", "permission denied");
    }

    @Test
    void withRulesSwitchedOffAQueryFailsInsteadOfSeeingMore() {
        for (var who : List.of(Who.ANNA, Who.HANDLER)) {
            assertThatThrownBy(() -> RowWorld.as(who, connection -> {
                        try (var statement = connection.createStatement()) {
                            statement.execute("set local row_security = off");
                            return statement.executeQuery("select id from care_case");
                        }
                    }))
                    .hasMessageContaining("would be affected by row-level security");
        }
    }

    @Test
    void onlyEightFunctionsLookPastTheRulesAndNoView() {
        assertThat(superuser("""
                select proname from pg_proc where prosecdef and pronamespace = 'public'::regnamespace order by proname"""))
                .containsExactly(
                        "app_colleagues",
                        "app_files_case",
                        "app_is_protected",
                        "app_patient_named_otherwise",
                        "app_transfer_access",
                        "app_waits_unseen",
                        "care_case_waits_no_more",
                        "case_transfer_holds");
        assertThat(superuser("select viewname from pg_views where schemaname = 'public'"))
                .isEmpty();
    }

    private static void assertRefused(String sql, String message) {
        for (var who : Who.values()) {
            assertThatThrownBy(() -> RowWorld.as(who, connection -> {
                        try (var statement = connection.createStatement()) {
                            return statement.execute(sql);
                        }
                    }))
                    .as(who + ": " + sql)
                    .hasMessageContaining(message);
        }
    }

    private static List<String> superuser(String query) {
        var found = new ArrayList<String>();
        try (var connection = RowWorld.database().asSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return List.copyOf(new TreeSet<>(found));
    }
}
