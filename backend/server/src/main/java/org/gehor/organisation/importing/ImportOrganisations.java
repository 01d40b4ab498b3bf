package org.gehor.organisation.importing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gehor.organisation.OrganisationKind;
import org.gehor.organisation.OrganisationLookup;
import org.gehor.organisation.RoleAt;
import org.gehor.organisation.RoleName;
import org.gehor.organisation.StaffRoles;
import org.gehor.organisation.importing.ImportPlan.Node;
import org.gehor.organisation.importing.ImportRepository.Written;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Reads organisations from CSV: adds and changes by external id, all rows or none, with all problems at once. Nothing is
 * moved or removed; a unit ends by a day in {@code closed_on}.
 */
@Component
class ImportOrganisations {

    /** Largest file that an administrator may send, in UTF-16 units as they came. */
    static final int LARGEST = 1024 * 1024;

    private final Transactions transactions;
    private final ImportRepository repository;
    private final StaffRoles roles;
    private final OrganisationLookup lookup;

    ImportOrganisations(
            Transactions transactions, ImportRepository repository, StaffRoles roles, OrganisationLookup lookup) {
        this.transactions = transactions;
        this.repository = repository;
        this.roles = roles;
        this.lookup = lookup;
    }

    /** How many rows were new and how many were changed. */
    record Outcome(int created, int updated) {}

    /** For the staff member who acts: an administrator, from above, of every row; nations are the operator's. */
    Mono<Outcome> asAdministrator(String csv) {
        if (csv.length() > LARGEST) {
            return Refusal.because(Problem.at(ProblemCode.TOO_LONG, "csv").with(csv.length(), LARGEST));
        }
        return transactions
                .run(() -> roles.current().flatMap(held -> asAdministrator(csv, administered(held))))
                .doOnNext(outcome -> lookup.forget());
    }

    private Mono<Outcome> asAdministrator(String csv, Set<String> tops) {
        return tops.isEmpty()
                ? Refusal.because(Problem.at(ProblemCode.NOT_FOUND, "csv"))
                : write(
                        csv,
                        (kind, path) -> kind != OrganisationKind.NATION
                                && tops.stream().anyMatch(top -> path.equals(top) || path.startsWith(top + ".")));
    }

    /** For the operator, within a transaction of theirs. */
    Mono<Outcome> asOperator(String csv) {
        return write(csv, (kind, path) -> true).doOnNext(outcome -> lookup.forget());
    }

    private static Set<String> administered(List<RoleAt> held) {
        return held.stream()
                .filter(role -> role.role() == RoleName.ADMIN && role.coversSubtree())
                .map(RoleAt::path)
                .collect(Collectors.toSet());
    }

    private Mono<Outcome> write(String csv, BiPredicate<OrganisationKind, String> mayChange) {
        var problems = new CsvProblems();
        var file = OrganisationCsv.read(csv, problems);
        return repository
                .lock()
                .then(repository.nodes(named(file)))
                .flatMap(existing -> repository
                        .newIds(missing(file, existing))
                        .map(ids -> ImportPlan.of(file, existing, ids.iterator(), mayChange)))
                .doOnNext(rows -> problems.orRefuse())
                .flatMap(repository::upsert)
                .flatMap(written -> refresh(written).thenReturn(outcome(written)));
    }

    private static Set<String> named(OrganisationCsv file) {
        return file.rows().stream()
                .flatMap(row -> Stream.of(row.externalId(), row.parentExternalId()))
                .collect(Collectors.toSet());
    }

    private static long missing(OrganisationCsv file, Map<String, Node> existing) {
        return file.rows().stream()
                .filter(row -> !existing.containsKey(row.externalId()))
                .count();
    }

    private Mono<Long> refresh(List<Written> written) {
        return written.isEmpty() ? Mono.just(0L) : repository.refreshBelow(topmost(written));
    }

    /** Paths without those that lie below another. */
    private static Collection<String> topmost(List<Written> written) {
        var paths = written.stream().map(Written::path).collect(Collectors.toCollection(HashSet::new));
        return paths.stream().filter(path -> !hasAncestorIn(paths, path)).toList();
    }

    private static boolean hasAncestorIn(Set<String> paths, String path) {
        for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
            if (paths.contains(path.substring(0, dot))) {
                return true;
            }
        }
        return false;
    }

    private static Outcome outcome(List<Written> written) {
        int created = (int) written.stream().filter(Written::created).count();
        return new Outcome(created, written.size() - created);
    }
}
