package org.gehor.organisation.importing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gehor.organisation.OrganisationKind;
import org.gehor.platform.graphql.ProblemCode;

/** A file of organisations; its form is described in docs/organisations.md. */
final class OrganisationCsv {

    private static final List<String> NEEDED =
            List.of("external_id", "external_id_kind", "kind", "parent_external_id", "name", "country");
    private static final List<String> OPTIONAL = List.of(
            "also_known_as", "municipality", "region", "postal_code", "place", "opened_on", "closed_on", "demo");
    private static final int MOST_NAMES = 20;

    private final Set<String> ids = new HashSet<>();
    private final List<OrganisationRow> rows;

    private OrganisationCsv(List<CsvLine> lines) {
        this.rows = lines.stream().map(this::row).flatMap(Optional::stream).toList();
    }

    /** Reads the file and notes what is wrong with single rows. */
    static OrganisationCsv read(String csv, CsvProblems problems) {
        return new OrganisationCsv(CsvFile.read(csv, NEEDED, OPTIONAL, problems));
    }

    /** The rows that are right in themselves, in the order of the file. */
    List<OrganisationRow> rows() {
        return rows;
    }

    /** True when the file holds this id, if only in a faulty row. */
    boolean names(String externalId) {
        return ids.contains(externalId);
    }

    private Optional<OrganisationRow> row(CsvLine line) {
        var idKind = line.oneOf("external_id_kind", ExternalIdKind.class);
        var kind = line.oneOf("kind", OrganisationKind.class);
        var row = new OrganisationRow(
                line,
                line.text("external_id", 2, 40),
                idKind.orElse(ExternalIdKind.NATIONAL),
                kind.orElse(OrganisationKind.UNIT),
                Objects.requireNonNullElse(line.optional("parent_external_id", 40), ""),
                line.text("name", 2, 200),
                names(line),
                line.text("country", 2, 2),
                line.optional("municipality", 100),
                line.optional("region", 100),
                line.optional("postal_code", 10),
                line.optional("place", 100),
                line.day("opened_on"),
                line.day("closed_on"),
                line.flag("demo"));
        if (idKind.isPresent() && kind.isPresent()) {
            check(row);
        }
        if (!row.externalId().isEmpty() && !ids.add(row.externalId())) {
            line.wrong("external_id", ProblemCode.ALREADY_DONE);
        }
        return line.faulty() ? Optional.empty() : Optional.of(row);
    }

    private static List<String> names(CsvLine line) {
        var names = Arrays.stream(Objects.requireNonNullElse(line.optional("also_known_as", 4000), "")
                        .split("\\|"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (names.size() > MOST_NAMES) {
            line.wrong("also_known_as", ProblemCode.TOO_MANY, names.size(), MOST_NAMES);
        }
        names.stream()
                .mapToInt(String::length)
                .filter(length -> length > 200)
                .forEach(length -> line.wrong("also_known_as", ProblemCode.TOO_LONG, length, 200));
        return names;
    }

    private static void check(OrganisationRow row) {
        var line = row.line();
        var rightKind = row.nation() == (row.externalIdKind() == ExternalIdKind.NATIONAL);
        if (!row.externalId().isEmpty() && !(rightKind && row.externalIdKind().accepts(row.externalId(), row.demo()))) {
            line.wrong("external_id", ProblemCode.INVALID_FORMAT);
        }
        if (!row.country().matches("[A-Z]{2}")
                || (row.nation() && !row.country().equals(row.externalId()))) {
            line.wrong("country", ProblemCode.INVALID_FORMAT);
        }
        if (row.nation() != row.parentExternalId().isEmpty()) {
            line.wrong("parent_external_id", row.nation() ? ProblemCode.INVALID_FORMAT : ProblemCode.REQUIRED);
        }
        if (row.postalCode() != null && !row.postalCode().matches("[0-9A-Z][0-9A-Z -]*")) {
            line.wrong("postal_code", ProblemCode.INVALID_FORMAT);
        }
        if (row.openedOn() != null
                && row.closedOn() != null
                && Objects.requireNonNull(row.closedOn()).isBefore(row.openedOn())) {
            line.wrong("closed_on", ProblemCode.INVALID_PERIOD);
        }
    }
}
