package org.gehor.organisation.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.gehor.platform.graphql.ProblemCode;

/** RFC 4180 with a header line: columns in any order, unknown ones refused. A byte order mark and empty lines are let pass. */
final class CsvFile {

    private final List<String> needed;
    private final List<String> optional;
    private final CsvProblems problems;
    private final List<CsvLine> lines = new ArrayList<>();
    private List<String> header = List.of();
    private long last;

    private CsvFile(List<String> needed, List<String> optional, CsvProblems problems) {
        this.needed = needed;
        this.optional = optional;
        this.problems = problems;
    }

    /** The lines below the header; those of the wrong form are noted and left out. */
    static List<CsvLine> read(String csv, List<String> needed, List<String> optional, CsvProblems problems) {
        var file = new CsvFile(needed, optional, problems);
        file.read(csv.startsWith("\uFEFF") ? csv.substring(1) : csv);
        return file.lines;
    }

    private void read(String csv) {
        try (var records = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(csv)) {
            records.forEach(this::add);
            if (header.isEmpty()) {
                problems.add(1, ProblemCode.REQUIRED);
            }
        } catch (CsvParseException broken) {
            problems.add(last + 1, ProblemCode.INVALID_FORMAT);
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private void add(CsvRecord row) {
        last = row.getStartingLineNumber();
        if (header.isEmpty()) {
            header = row.getFields();
            checkHeader();
        } else if (row.getFieldCount() != header.size()) {
            problems.add(last, ProblemCode.INVALID_FORMAT);
        } else {
            var fields = new HashMap<String, String>();
            for (int i = 0; i < header.size(); i++) {
                fields.put(header.get(i), row.getField(i));
            }
            lines.add(new CsvLine(last, fields, problems));
        }
    }

    private void checkHeader() {
        needed.stream()
                .filter(column -> !header.contains(column))
                .forEach(column -> problems.add(1, column, ProblemCode.REQUIRED));
        var seen = new HashSet<String>();
        header.stream()
                .filter(column -> !seen.add(column) || (!needed.contains(column) && !optional.contains(column)))
                .forEach(column -> problems.add(1, ProblemCode.INVALID_FORMAT));
    }
}
