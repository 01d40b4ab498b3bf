package org.gehor.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gehor.cases.CaseFiling;
import org.gehor.cases.CaseNumber;
import org.gehor.cases.SubmitterIdentity;
import org.gehor.person.KeyedHashes;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.ClientAddress;
import org.gehor.platform.graphql.Refusal;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.gehor.support.TestPeople.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Views and improvement messages without login: a number and nothing else, once, not without end, and of nobody. */
@ServerTest
class WithoutLoginTests {

    /** Hours of their own, far from now, so that tests do not count each other's. */
    private static final AtomicInteger HOUR = new AtomicInteger(1);

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    Filings filings;

    @Autowired
    Transactions transactions;

    @Autowired
    AnonymousRepository sent;

    @Autowired
    SubmissionRepository submissions;

    @Autowired
    CaseFiling filing;

    @Autowired
    KeyedHashes hashes;

    Unit unit;
    Instant now;

    @BeforeEach
    void prepare() {
        unit = people.unit("SE");
        now = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(HOUR.incrementAndGet()));
    }

    @Test
    void givesANumberAndNoCase() {
        var response = TestCases.send(people.api(port, ""), "submitImprovement", input(Map.of()));

        response.path("submitImprovement.case").valueIsNull();
        var number = response.path("submitImprovement.receiptNumber")
                .entity(String.class)
                .get();
        assertThat(CaseNumber.parse(number)).isPresent();
        people.api(port, people.worker(unit, "HANDLER").token())
                .document("{ workQueue { edges { node { number kind } } } }")
                .execute()
                .path("workQueue.edges[0].node.number")
                .entity(String.class)
                .isEqualTo(number);
    }

    @Test
    void theSameKeyGivesTheSameNumberAndWithAnotherTextAConflict() {
        var input = input(Map.of());
        var api = people.api(port, "");
        var number = TestCases.view(api, unit, input);

        assertThat(TestCases.view(api, unit, input)).isEqualTo(number);
        var changed = input(Map.of("idempotencyKey", input.get("idempotencyKey"), "better", "Other."));
        TestCases.send(api, "submitView", changed)
                .path("submitView.problems[*].code")
                .entityList(String.class)
                .containsExactly("IDEMPOTENCY_CONFLICT");
    }

    @Test
    void asksForALoginWhereSomebodyMustBeKnown() {
        var wishes = Map.<String, Object>of("answerWanted", true, "email", "a@example.org", "draftId", "Draft-x");

        TestCases.send(people.api(port, ""), "submitView", input(wishes))
                .path("submitView.problems[*].code")
                .entityList(String.class)
                .containsExactly("LOGIN_NEEDED", "LOGIN_NEEDED", "LOGIN_NEEDED");
    }

    @Test
    void nothingOfWhoSendsIsKept() throws SQLException {
        var number = file(3, 1000, "203.0.113.7");

        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.prepareStatement("""
                        select c.submitter_id, c.patient_id, t.submitter_name, t.patient_name, e.actor_id, e.actor_name,
                               (select max(p.case_id::text) from case_party p where p.case_id = c.id),
                               (select max(n.sent) from anonymous_count n where position('203.0.113.7'::bytea in n.sender) > 0)
                        from care_case c join case_content t on t.case_id = c.id join event e on e.case_id = c.id
                        where c.number = ?""")) {
            statement.setString(1, number.digits());
            try (var row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                var kept = new ArrayList<@org.jspecify.annotations.Nullable Object>();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    kept.add(row.getObject(column));
                }
                assertThat(kept).containsOnlyNulls();
                assertThat(row.next()).isFalse();
            }
        }
    }

    @Test
    void anAddressSendsSoMuchAnHourAndWhatIsRefusedDoesNotCount() {
        file(2, 1000, "203.0.113.8");
        file(2, 1000, "203.0.113.8");

        for (int again = 0; again < 3; again++) {
            refuses(2, "203.0.113.8");
        }
        file(2, 1000, "203.0.113.9");
        file(3, 1000, "203.0.113.8");
        now = now.plus(Duration.ofHours(500));
        file(1, 1000, "203.0.113.8");
    }

    @Test
    void allTogetherSendSoMuchAnHour() {
        file(10, 3, "203.0.113.1");
        file(10, 3, "203.0.113.2");
        file(10, 3, "203.0.113.3");

        assertThatThrownBy(() -> file(10, 3, "203.0.113.4"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("TOO_MANY_WITHOUT_LOGIN");
    }

    private void refuses(int perAddress, String address) {
        assertThatThrownBy(() -> file(perAddress, 1000, address))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("TOO_MANY_WITHOUT_LOGIN");
    }

    private CaseNumber file(int perAddress, int inAll, String address) {
        var form = new ViewInput(
                UUID.randomUUID().toString(),
                null,
                unit.globalId(),
                null,
                List.of(),
                "The signs lead nowhere.",
                null,
                false,
                SubmitterIdentity.SHOWN,
                null);
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        var limits = new AnonymousProperties(perAddress, inAll);
        return java.util.Objects.requireNonNull(
                new FileWithoutLogin(filings, transactions, sent, submissions, filing, hashes, limits, clock)
                        .file(form, new ClientAddress(address), Locale.ENGLISH)
                        .block());
    }

    private Map<String, Object> input(Map<String, Object> change) {
        var input = new java.util.HashMap<String, Object>(Map.of(
                "idempotencyKey", UUID.randomUUID().toString(),
                "organisationId", unit.globalId(),
                "text", "The signs in the corridor lead nowhere."));
        input.putAll(change);
        return input;
    }
}
