package org.gehor.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gehor.support.Patience;
import org.gehor.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** Where an answer takes longer, the unit says so, why, and by when it is expected. */
class InterimAnswerTests extends ClockScene {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    @Test
    void isOwedInNorwayAMonthAfterItWasReceived() {
        country = "NO";
        begin();
        assertThat(clock(desk, "interimOwed")).isEqualTo("false");
        assertThat(clock(desk, "interimDueOn")).isNotEmpty();

        receivedDaysAgo(32);
        assertThat(clock(desk, "interimOwed")).isEqualTo("true");

        assertThat(send(Map.of())).isEmpty();
        assertThat(clock(desk, "interimOwed")).isEqualTo("false");
        assertThat(clock(desk, "interimDueOn")).isEmpty();
    }

    @Test
    void isOwedInSwedenNever() {
        receivedDaysAgo(60);
        assertThat(clock(desk, "interimDueOn")).isEmpty();
        assertThat(clock(desk, "interimOwed")).isEqualTo("false");
    }

    @Test
    void isReadByTheCitizenWithItsDayAndChangesNeitherStateNorDueDay() {
        var due = clock(desk, "dueOn");
        var expected = TODAY.plusDays(40).toString();

        assertThat(send(Map.of())).isEmpty();

        assertThat(clock(citizen, "expectedOn")).isEqualTo(expected);
        assertThat(clock(citizen, "dueOn")).isEqualTo(due);
        assertThat(read(citizen).path("state").asString()).isEqualTo("IN_PROGRESS");
        var letter = read(citizen).at("/messages/edges/0/node");
        assertThat(letter.path("kind").asString()).isEqualTo("INTERIM");
        assertThat(letter.path("text").asString()).isEqualTo("We still wait for the doctor.");
        assertThat(letter.path("awaitsReply").asBoolean()).isFalse();
        assertThat(letter.path("expectedOn").asString()).isEqualTo(expected);
        await().atMost(Patience.SOON)
                .untilAsserted(() -> assertThat(inbox()).containsExactly("INTERIM_ANSWER", "RECEIPT"));
    }

    @Test
    void isSentOnceForAKeyByTheHandlerForADayToCome() {
        var key = UUID.randomUUID().toString();
        assertThat(send(Map.of("idempotencyKey", key))).isEmpty();
        assertThat(send(Map.of("idempotencyKey", key))).isEmpty();
        assertThat(send(Map.of("idempotencyKey", key, "text", "Something else.")))
                .isEqualTo("IDEMPOTENCY_CONFLICT");
        assertThat(read(citizen).at("/messages/edges")).hasSize(1);
        assertThat(send(Map.of("expectedOn", TODAY.minusDays(1).toString()))).isEqualTo("INVALID_PERIOD");
        assertThat(send(Map.of("expectedOn", TODAY.plusDays(200).toString()))).isEqualTo("INVALID_PERIOD");
        desk = people.api(port, people.worker(unit, "MANAGER").token());
        assertThat(send(Map.of())).isEqualTo("TAKEN_BY_OTHER");
    }

    private String send(Map<String, Object> change) {
        var input = new HashMap<String, Object>(Map.of(
                "idempotencyKey",
                UUID.randomUUID().toString(),
                "caseId",
                caseId,
                "text",
                "We still wait for the doctor.",
                "expectedOn",
                TODAY.plusDays(40).toString()));
        input.putAll(change);
        return code(desk, "sendInterimAnswer", input);
    }

    private void receivedDaysAgo(int days) {
        TestDatabase.change(
                "update care_case set received_at = received_at - interval '%d days' where id = ?".formatted(days),
                uuid());
    }
}
