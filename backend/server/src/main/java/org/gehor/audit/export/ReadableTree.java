package org.gehor.audit.export;

import java.util.Map;
import java.util.stream.Collectors;
import org.gehor.platform.pdf.PdfDocument;
import tools.jackson.databind.JsonNode;

/** Writes objects of the copy for programs as headings, facts and paragraphs; what is empty is left out. */
final class ReadableTree {

    private static final int SHORT = 80;
    private static final int DEEPEST = 4;

    private final PdfDocument document;
    private final ExportWords words;
    private int place;

    ReadableTree(PdfDocument document, ExportWords words) {
        this.document = document;
        this.words = words;
    }

    /** One object of a section; a list numbers them, cases are known by their number. */
    void entry(Section section, JsonNode node) {
        place++;
        if (section == Section.CASES) {
            document.heading(3, words.label("case") + " " + node.path("number").asString());
        } else if (!section.single()) {
            document.heading(3, words.label(section.field()) + ", " + place);
        }
        fields(node, section.single() ? 3 : 4);
    }

    private void fields(JsonNode node, int level) {
        node.properties().stream()
                .filter(field -> !field.getValue().isContainer() || ofWords(field.getValue()))
                .forEach(this::fact);
        node.properties().stream()
                .filter(field -> field.getValue().isContainer() && !ofWords(field.getValue()))
                .forEach(field -> part(field, level));
    }

    private static boolean ofWords(JsonNode node) {
        return node.isArray() && !node.isEmpty() && !node.get(0).isContainer();
    }

    private void fact(Map.Entry<String, JsonNode> field) {
        var value = field.getValue();
        if (value.isNull()) {
            return;
        }
        var label = words.label(field.getKey());
        if (value.isArray()) {
            document.fact(
                    label,
                    value.valueStream()
                            .map(each -> words.value(field.getKey(), each))
                            .collect(Collectors.joining("; ")));
            return;
        }
        var text = words.value(field.getKey(), value);
        if (text.length() <= SHORT && !text.contains("\n")) {
            document.fact(label, text);
        } else {
            document.fact(label, "").text(text);
        }
    }

    private void part(Map.Entry<String, JsonNode> field, int level) {
        var value = field.getValue();
        if (value.isEmpty()) {
            return;
        }
        heading(words.label(field.getKey()), level);
        if (value.isArray()) {
            value.forEach(each -> {
                fields(each, level + 1);
                document.text("–");
            });
        } else {
            fields(value, level + 1);
        }
    }

    private void heading(String text, int level) {
        document.heading(Math.min(level, DEEPEST), text);
    }
}
