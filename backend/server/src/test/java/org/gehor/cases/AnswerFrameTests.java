package org.gehor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** A preview stands in the same frame as the answer that comes of it. */
@ServerTest
class AnswerFrameTests {

    private static final String FRAME =
            "{ signedBy signedByTitle organisation { name } whereToTurn { name description url } }";

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    GraphQlTester citizen;
    GraphQlTester desk;
    String caseId;

    @BeforeEach
    void fileWhereARegionHasItsOwnBoard() {
        var unit = people.unit("SE");
        var board = people.board("SE");
        TestDatabase.change("update organisation set region = 'Provlän' where id = ?", unit.id());
        TestDatabase.change("""
                update organisation set region = 'Provlän', name = 'Patientnämnden Prov', parent_id = '%s', path = '%s' where id = ?
                """.formatted(unit.id(), unit.path() + "." + board.path()), board.id());
        citizen = people.api(port, TestCitizens.next().token());
        desk = people.api(port, people.worker(unit, "HANDLER").token());
        caseId = TestCases.file(citizen, unit);
    }

    @Test
    void namesBeforehandWhoSignsAndWhereToTurnAsTheAnswerDoes() {
        var before = read(desk, "answerFrame");
        TestCases.answer(desk, caseId);

        assertThat(before.toString()).contains("Patientnämnden Prov").contains("Chefläkare");
        assertThat(read(citizen, "answer")).isEqualTo(before);
    }

    @Test
    void isForStaffOnly() {
        citizen.document("query($id: ID!) { case(id: $id) { answerFrame { signedBy } } }")
                .variable("id", caseId)
                .execute()
                .path("case.answerFrame")
                .valueIsNull();
    }

    private Map<?, ?> read(GraphQlTester api, String field) {
        return api.document("query($id: ID!) { case(id: $id) { " + field + " " + FRAME + " } }")
                .variable("id", caseId)
                .execute()
                .path("case." + field)
                .entity(Map.class)
                .get();
    }
}
