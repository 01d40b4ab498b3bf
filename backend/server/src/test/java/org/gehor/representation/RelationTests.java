package org.gehor.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestPeople;
import org.gehor.support.Wire;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Every relation that one can have to a case: {@code permissions/relations.csv} says what each sees and may do. */
@ServerTest
class RelationTests {

    private static final List<Map<String, String>> ROWS = rows();
    private static final Set<String> SHOWN_ACTS =
            Set.of("SEND_MESSAGE", "WITHDRAW", "RATE_ANSWER", "REQUEST_REOPENING");
    private static final String LOOK = """
            query($id: ID!) { case(id: $id) {
              scope content { whatHappened patientName } questions { text } messages { edges { node { text } } }
              answer { opening } answerForSubmitter { text } representations { state statement patientName }
              related { id } timeline { edges { node { type } } } actions { name enabled } } }
            """;

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @ParameterizedTest
    @FieldSource("ROWS")
    void showsWhatTheRelationAllows(Map<String, String> row) {
        var scene = scene(cell(row, "case"));
        scene.letters();
        var who = cell(row, "viewer");
        var open = look(scene, who);
        if (!cell(row, "case").startsWith("OWN")) {
            scene.answer();
        }
        var answered = look(scene, who);

        var seen = new TreeMap<String, String>();
        seen.put("case", cell(row, "case"));
        seen.put("viewer", who);
        seen.put("scope", open.path("scope").asString(open.isMissingNode() || open.isNull() ? "absent" : "none"));
        seen.put("content", both(open.path("content"), open.path("questions")));
        seen.put("letters", letters(open));
        seen.put("answer", is(answered.path("answer")));
        seen.put("limited", is(answered.path("answerForSubmitter")));
        seen.put("claim", claim(open.path("representations")));
        seen.put("related", String.valueOf(open.path("related").size()));
        seen.put("acts", acts(open, answered));
        assertThat(seen).isEqualTo(new TreeMap<>(row));
    }

    private JsonNode look(RepresentationScene scene, String who) {
        return new Wire(port)
                .ask(scene.token(who), LOOK, Map.of("id", scene.caseId()))
                .json()
                .at("/data/case");
    }

    private static String is(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? "-" : "yes";
    }

    private static String both(JsonNode content, JsonNode questions) {
        var shown = is(content);
        assertThat(!questions.isEmpty()).as("questions as content").isEqualTo(shown.equals("yes"));
        return shown;
    }

    private static String letters(JsonNode found) {
        var letters = new TreeSet<String>();
        found.at("/messages/edges")
                .forEach(edge -> letters.add(edge.at("/node/text").asString()));
        return letters.isEmpty() ? "-" : String.join(" ", letters);
    }

    /** State, and whether what was claimed is seen. */
    private static String claim(JsonNode representations) {
        var found = new TreeSet<String>();
        representations.forEach(each -> found.add(
                each.path("state").asString() + (each.path("statement").isNull() ? "" : "+words")));
        return found.isEmpty() ? "-" : String.join(" ", found);
    }

    private static String acts(JsonNode open, JsonNode answered) {
        var acts = new TreeSet<String>();
        for (var found : List.of(open, answered)) {
            found.path("actions").forEach(action -> {
                if (action.path("enabled").asBoolean()
                        && SHOWN_ACTS.contains(action.path("name").asString())) {
                    acts.add(action.path("name").asString());
                }
            });
        }
        return acts.isEmpty() ? "-" : String.join(" ", acts);
    }

    private RepresentationScene scene(String name) {
        var parts = name.split(" ");
        return switch (parts[0]) {
            case "OWN" -> own(parts.length > 1 ? parts[1] : "");
            case "UNKNOWN" ->
                new RepresentationScene(people, port)
                        .filed(Map.of(
                                "relation",
                                "REPRESENTED",
                                "basis",
                                parts[1],
                                "name",
                                "An old man",
                                "statement",
                                "A friend."));
            default -> filed(parts[0], parts.length > 1 ? parts[1] : "");
        };
    }

    private RepresentationScene own(String then) {
        var scene = new RepresentationScene(people, port, TestCitizens.born(RepresentationScene.TODAY.minusYears(12)))
                .filedByPatient();
        if (!then.isEmpty()) {
            done(scene.admit("GUARDIAN_OF_MINOR"));
        }
        if (then.equals("expired")) {
            scene.expire();
        }
        if (then.equals("refused")) {
            done(scene.decide(false));
        }
        return scene;
    }

    private RepresentationScene filed(String basis, String then) {
        var child = basis.equals("GUARDIAN_OF_MINOR");
        var patient = child ? TestCitizens.born(RepresentationScene.TODAY.minusYears(8)) : TestCitizens.next();
        var relation = child ? "CHILD" : basis.equals("DECEASED") ? "DECEASED" : "REPRESENTED";
        var scene = new RepresentationScene(people, port, patient).filed(relation, basis);
        var acts = new LinkedHashMap<String, Consumer<RepresentationScene>>();
        acts.put("granted", each -> done(each.decide(true)));
        acts.put("refused", each -> done(each.decide(false)));
        acts.put("consented", each -> done(each.act("patient", "giveConsent")));
        acts.put("declined", each -> done(each.act("patient", "declineConsent")));
        acts.put("withdrawn", each -> done(each.act("patient", "withdrawConsent")));
        acts.put("given-up", each -> done(each.act("submitter", "withdrawConsent")));
        acts.put("taken-over", each -> done(each.takeOver()));
        acts.put("expired", RepresentationScene::expire);
        acts.put("co-filed", RepresentationScene::filedByOther);
        for (var act : then.isEmpty() ? List.<String>of() : Arrays.asList(then.split(","))) {
            Objects.requireNonNull(acts.get(act), act).accept(scene);
        }
        return scene;
    }

    private static void done(List<String> problems) {
        assertThat(problems).isEmpty();
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column));
    }

    private static List<Map<String, String>> rows() {
        try (var in = Objects.requireNonNull(RelationTests.class.getResourceAsStream("/permissions/relations.csv"))) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
            return lines.stream()
                    .skip(1)
                    .map(line -> row(lines.getFirst(), line))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Map<String, String> row(List<String> header, List<String> line) {
        var row = new LinkedHashMap<String, String>();
        IntStream.range(0, header.size()).forEach(column -> row.put(header.get(column), line.get(column)));
        return row;
    }
}
