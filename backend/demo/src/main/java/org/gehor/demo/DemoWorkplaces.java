package org.gehor.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gehor.local.DemoPerson;
import org.springframework.core.io.ClassPathResource;

/** Where the made-up staff work, read from the same files as the server reads. */
final class DemoWorkplaces {

    private static final Map<String, String> NAMES = Stream.of("organisations/se.csv", "organisations/no.csv")
            .flatMap(DemoWorkplaces::rows)
            .collect(Collectors.toMap(row -> row.getField("external_id"), DemoWorkplaces::name));
    private static final List<NamedCsvRecord> ROLES = rows("demo/roles.csv").toList();

    private DemoWorkplaces() {}

    /** Names of the units of a staff member, with their hospital or town; empty for citizens. */
    static List<String> of(DemoPerson person) {
        return ROLES.stream()
                .filter(row -> row.getField("employee_id").equals(person.number()))
                .map(row -> row.getField("external_id"))
                .map(id -> Objects.requireNonNull(NAMES.get(id), id))
                .toList();
    }

    /** A place that the name says already is not said twice. */
    private static String name(NamedCsvRecord row) {
        var name = row.getField("name");
        var place = row.getField("place");
        return place.isEmpty() || name.contains(place) ? name : name + ", " + place;
    }

    private static Stream<NamedCsvRecord> rows(String file) {
        try {
            return CsvReader.builder()
                    .ofNamedCsvRecord(new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8))
                    .stream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
