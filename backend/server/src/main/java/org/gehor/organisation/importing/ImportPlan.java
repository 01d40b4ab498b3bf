package org.gehor.organisation.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.gehor.organisation.OrganisationKind;
import org.gehor.platform.graphql.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Fits the rows of a file into the tree: parents stand above in the file or were there before, nothing is moved. */
final class ImportPlan {

    private static final Map<OrganisationKind, Set<OrganisationKind>> BELOW = Map.of(
            OrganisationKind.NATION, Set.of(),
            OrganisationKind.REGION, Set.of(OrganisationKind.NATION),
            OrganisationKind.PROVIDER, Set.of(OrganisationKind.NATION, OrganisationKind.REGION),
            OrganisationKind.UNIT, Set.of(OrganisationKind.PROVIDER, OrganisationKind.UNIT),
            OrganisationKind.PATIENT_BOARD, Set.of(OrganisationKind.NATION, OrganisationKind.REGION));

    /** A node that is there, or will be when the rows before are. */
    record Node(
            UUID id,
            String path,
            OrganisationKind kind,
            String country,
            @Nullable String parentExternalId) {}

    /** A row with its place in the tree. */
    record Placed(OrganisationRow row, UUID id, @Nullable UUID parentId, String path) {}

    private final OrganisationCsv file;
    private final Map<String, Node> tree;
    private final Iterator<UUID> newIds;
    private final BiPredicate<OrganisationKind, String> mayChange;
    private final List<Placed> placed = new ArrayList<>();

    private ImportPlan(
            OrganisationCsv file,
            Map<String, Node> existing,
            Iterator<UUID> newIds,
            BiPredicate<OrganisationKind, String> mayChange) {
        this.file = file;
        this.tree = new HashMap<>(existing);
        this.newIds = newIds;
        this.mayChange = mayChange;
    }

    /**
     * Places the rows and notes on their lines what does not fit.
     *
     * @param existing nodes by external id: those that the file names, as row or as parent
     * @param newIds as many as there are rows without a node
     * @param mayChange whether the one who imports may change a node of this kind with this path
     */
    static List<Placed> of(
            OrganisationCsv file,
            Map<String, Node> existing,
            Iterator<UUID> newIds,
            BiPredicate<OrganisationKind, String> mayChange) {
        var plan = new ImportPlan(file, existing, newIds, mayChange);
        file.rows().forEach(plan::place);
        return plan.placed;
    }

    private void place(OrganisationRow row) {
        var parent = tree.get(row.parentExternalId());
        if (parent == null && !row.nation()) {
            if (!comesLaterOrIsFaulty(row)) {
                row.line().wrong("parent_external_id", ProblemCode.UNKNOWN_ORGANISATION);
            }
            return;
        }
        var existing = tree.get(row.externalId());
        var id = existing == null ? newIds.next() : existing.id();
        var own = id.toString().replace("-", "");
        var path = parent == null ? own : parent.path() + "." + own;
        check(row, parent, existing, path);
        tree.put(row.externalId(), new Node(id, path, row.kind(), row.country(), row.parentExternalId()));
        placed.add(new Placed(row, id, parent == null ? null : parent.id(), path));
    }

    /** A parent that was refused for its own faults gives no second problem; one that stands further down does. */
    private boolean comesLaterOrIsFaulty(OrganisationRow row) {
        return file.names(row.parentExternalId())
                && file.rows().stream().noneMatch(other -> other.externalId().equals(row.parentExternalId()));
    }

    private void check(OrganisationRow row, @Nullable Node parent, @Nullable Node existing, String path) {
        if (parent != null && !BELOW.getOrDefault(row.kind(), Set.of()).contains(parent.kind())) {
            row.line().wrong("kind", ProblemCode.INVALID_FORMAT);
        }
        if (parent != null && !parent.country().equals(row.country())) {
            row.line().wrong("country", ProblemCode.INVALID_FORMAT);
        }
        if (existing != null && !existing.path().equals(path)) {
            row.line().wrong("parent_external_id", ProblemCode.NOT_ALLOWED_NOW);
        }
        if (existing != null && (existing.kind() == OrganisationKind.NATION) != row.nation()) {
            row.line().wrong("kind", ProblemCode.NOT_ALLOWED_NOW);
        }
        if (!mayChange.test(row.kind(), path)
                || (existing != null && !mayChange.test(existing.kind(), existing.path()))) {
            row.line().wrong("external_id", ProblemCode.NOT_FOUND);
        }
    }
}
