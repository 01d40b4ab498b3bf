package org.gehor.desk.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.gehor.support.TestPeople.Unit;
import org.gehor.support.TestPeople.Worker;
import org.gehor.support.Wire;
import org.gehor.support.WireStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who else has a case open: seen while they do, and by nobody who does not read the case. */
@ServerTest
class PresenceTests {

    private static final String FOLLOW = "subscription($id: ID!) { casePresence(caseId: $id) { others { name } } }";
    private static final int SOON = 30;

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    Unit unit;
    Worker anna;
    Worker bo;
    String caseId;

    @BeforeEach
    void file() {
        unit = people.unit("SE");
        anna = people.worker(unit, "HANDLER");
        bo = people.worker(unit, "HANDLER");
        caseId = TestCases.file(people.api(port, TestCitizens.next().token()), unit);
    }

    @Test
    void showsOthersWhileTheyHaveItOpenEachOnce() {
        try (var annas = follow(anna)) {
            assertThat(names(annas)).isEmpty();
            try (var bos = follow(bo);
                    var bosOther = follow(bo)) {
                assertThat(names(bos)).isEqualTo(quoted(anna));
                assertThat(names(bosOther)).isEqualTo(quoted(anna));
                assertThat(names(annas)).isEqualTo(quoted(bo));
            }
            assertThat(names(annas)).isEmpty();
        }
    }

    @Test
    void endsWhenTheCaseIsNoLongerTheirsToRead() {
        try (var annas = follow(anna)) {
            assertThat(names(annas)).isEmpty();
            TestDatabase.change("update role_assignment set revoked_at = now() where staff_id = ?", anna.id());
            assertThat(annas.next(SOON).code()).isEqualTo("BAD_REQUEST");
            try (var bos = follow(bo)) {
                bos.next(SOON);
            }
        }
    }

    @Test
    void isNotForThoseWhoDoNotReadTheCase() {
        var allocator = people.worker(unit, "ALLOCATOR");
        var elsewhere = people.worker(people.unit("SE"), "HANDLER");
        for (var outside : new Worker[] {allocator, elsewhere}) {
            try (var stream = follow(outside)) {
                assertThat(stream.next(SOON).code()).isEqualTo("BAD_REQUEST");
            }
        }
    }

    private WireStream follow(Worker worker) {
        return new Wire(port).stream(worker.token(), FOLLOW, Map.of("id", caseId));
    }

    /** Of the others, as the next event tells it. */
    private static String names(WireStream stream) {
        var others = stream.next(SOON).json().at("/data/casePresence/others");
        assertThat(others.isArray()).isTrue();
        return others.findValues("name").toString().replaceAll("[\\[\\]]", "");
    }

    private static String quoted(Worker worker) {
        return "\"" + worker.name() + "\"";
    }
}
