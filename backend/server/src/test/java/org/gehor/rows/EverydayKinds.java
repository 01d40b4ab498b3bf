package org.gehor.rows;

import static org.gehor.rows.LargeNode.id;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gehor.support.TestPeople;
import org.gehor.support.TestTokens;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Views, praise and improvement messages, as people send and staff close them every day. */
record EverydayKinds(int port, TestPeople people) {

    /**
     * All other kinds, sent by somebody who does not know the unit, with login and without; then looked at, given their units
     * and closed with thanks.
     */
    void all(GraphQlTester citizen) {
        var nobody = people.api(port, "");
        LargeNode.execute("""
                insert into role_assignment (staff_id, organisation_id, path, role, covers_subtree)
                select id('staff', 998), id, path, 'HANDLER', false from organisation where id = id('board', 21)""");
        nobody.document("{ unitFinders { region organisation { name } } }").executeAndVerify();
        for (var name : List.of("submitView", "submitImprovement")) {
            send(nobody, name, Map.of("text", "The signs in the corridor lead nowhere."));
            send(citizen, name, Map.of("text", "The signs lead nowhere.", "identity", "HIDDEN_FROM_UNIT"));
        }
        send(citizen, "submitPraise", Map.of("text", "Thank you!", "namedStaff", List.of("Siv")));
        var board = people.api(port, TestTokens.staff("E998", "Handläggare 998", "Sjuksköterska"));
        var cases = board.document("{ workQueue { edges { node { id } } } }")
                .execute()
                .path("workQueue.edges[*].node.id")
                .entityList(String.class)
                .get();
        for (var caseId : cases) {
            EverydayUse.mutate(board, "takeCase", Map.of("caseId", caseId, "version", 1));
            var units = List.of("Organisation-" + id("unit", 1080), "Organisation-" + id("unit", 1081));
            EverydayUse.mutate(board, "setUnits", Map.of("caseId", caseId, "version", 2, "organisationIds", units));
            EverydayUse.mutate(
                    board, "setUnits", Map.of("caseId", caseId, "version", 3, "organisationIds", units.subList(0, 1)));
            classify(board, caseId);
            board.document(EverydayUse.CASE).variable("id", caseId).executeAndVerify();
            var key = UUID.randomUUID().toString();
            EverydayUse.mutate(
                    board, "closeCase", Map.of("caseId", caseId, "version", 4, "thanks", " ", "idempotencyKey", key));
        }
    }

    private static void classify(GraphQlTester board, String caseId) {
        var category = Map.of("taxonomy", "HCAT", "code", "ENVIRONMENT", "severity", 1);
        EverydayUse.mutate(
                board, "classifyCase", Map.of("caseId", caseId, "version", 0, "categories", List.of(category)));
        board.document("""
                        query($id: ID!) { secondCodings { edges { node { id } } } case(id: $id) { classification { version } secondCoding { blind }
                          recentCategories { code } } }""").variable("id", caseId).executeAndVerify();
    }

    private static void send(GraphQlTester api, String name, Map<String, Object> fields) {
        var input = new HashMap<>(fields);
        input.put("idempotencyKey", UUID.randomUUID().toString());
        input.put("organisationId", "Organisation-" + id("board", 21));
        input.put("unitWords", "Behind the station");
        var type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input!";
        api.document("mutation($input: %s) { %s(input: $input) { problems { code path } } }".formatted(type, name))
                .variable("input", input)
                .execute()
                .path(name + ".problems")
                .entityList(Object.class)
                .hasSize(0);
    }
}
