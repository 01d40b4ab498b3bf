package org.gehor.organisation.importing;

import static org.gehor.platform.database.Rows.required;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gehor.organisation.RoleName;
import org.gehor.platform.graphql.ProblemCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Grants the roles of a file of the operator's: the first administrators of an installation, the staff of a demonstration. A
 * staff member who has never logged in gets a row that waits for the login. Roles that are held stay as they are.
 */
@Component
class GrantRoles {

    private static final List<String> NEEDED = List.of("employee_id", "external_id", "role", "covers_subtree");
    private static final List<String> OPTIONAL = List.of("name", "title");

    private final DatabaseClient client;

    GrantRoles(DatabaseClient client) {
        this.client = client;
    }

    private record Grant(
            CsvLine line,
            String employeeId,
            String name,
            String title,
            String externalId,
            RoleName role,
            boolean below) {}

    /** Within a transaction of the operator; gives the number of roles that are new. */
    Mono<Long> asOperator(String csv) {
        var problems = new CsvProblems();
        var grants = CsvFile.read(csv, NEEDED, OPTIONAL, problems).stream()
                .map(GrantRoles::grant)
                .flatMap(Optional::stream)
                .toList();
        return known(grants)
                .doOnNext(known -> grants.stream()
                        .filter(grant -> !known.contains(grant.externalId()))
                        .forEach(grant -> grant.line().wrong("external_id", ProblemCode.UNKNOWN_ORGANISATION)))
                .doOnNext(known -> problems.orRefuse())
                .then(Mono.defer(() -> addStaff(grants)))
                .then(Mono.defer(() -> addRoles(grants)));
    }

    private static Optional<Grant> grant(CsvLine line) {
        var role = line.oneOf("role", RoleName.class);
        var employee = line.text("employee_id", 1, 64);
        var name = line.optional("name", 200);
        var title = line.optional("title", 200);
        var grant = new Grant(
                line,
                employee,
                name == null ? employee : name,
                title == null ? "" : title,
                line.text("external_id", 2, 40),
                role.orElse(RoleName.HANDLER),
                line.flag("covers_subtree"));
        return line.faulty() ? Optional.empty() : Optional.of(grant);
    }

    private Mono<Set<String>> known(List<Grant> grants) {
        return client.sql("select external_id from organisation where external_id = any (:ids)")
                .bind("ids", column(grants, Grant::externalId))
                .map(row -> required(row, "external_id", String.class))
                .all()
                .collectList()
                .map(HashSet::new);
    }

    private Mono<Long> addStaff(List<Grant> grants) {
        return client.sql("""
                insert into staff_member (employee_id, name, title)
                select distinct on (employee) employee, name, nullif(title, '')
                from unnest(:employees, :names, :titles) as t (employee, name, title)
                on conflict (employee_id) do nothing
                """)
                .bind("employees", column(grants, Grant::employeeId))
                .bind("names", column(grants, Grant::name))
                .bind("titles", column(grants, Grant::title))
                .fetch()
                .rowsUpdated();
    }

    private Mono<Long> addRoles(List<Grant> grants) {
        return client.sql("""
                insert into role_assignment (staff_id, organisation_id, path, role, covers_subtree)
                select s.id, o.id, o.path, t.role, cast(t.below as boolean)
                from unnest(:employees, :organisations, :roles, :below) as t (employee, organisation, role, below)
                    join staff_member s on s.employee_id = t.employee
                    join organisation o on o.external_id = t.organisation
                on conflict (staff_id, organisation_id, role) where revoked_at is null do nothing
                """)
                .bind("employees", column(grants, Grant::employeeId))
                .bind("organisations", column(grants, Grant::externalId))
                .bind("roles", column(grants, grant -> grant.role().name()))
                .bind("below", column(grants, grant -> Boolean.toString(grant.below())))
                .fetch()
                .rowsUpdated();
    }

    private static String[] column(List<Grant> grants, Function<Grant, String> value) {
        return grants.stream().map(value).toArray(String[]::new);
    }
}
