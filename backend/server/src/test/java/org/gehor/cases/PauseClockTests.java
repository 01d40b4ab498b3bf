package org.gehor.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.gehor.support.Patience;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.junit.jupiter.api.Test;

/** The time for an answer stands still for a reason that both sides read, and runs again with a day that both sides see. */
class PauseClockTests extends ClockScene {

    @Test
    void standsStillWithAReasonInPlainWords() {
        var due = clock(citizen, "dueOn");

        assertThat(pause(desk, "CONSENT")).isEmpty();

        assertThat(clock(citizen, "pauseReason")).isEqualTo("CONSENT");
        assertThat(clock(citizen, "pausedSince")).isNotEmpty();
        assertThat(clock(citizen, "dueOn")).isEqualTo(due);
        assertThat(pauses(citizen, "words")).containsExactly("We are waiting for the patient to say yes or no.");
        assertThat(pauses(citizen, "pausedBy")).containsExactly(worker.name());
        assertThat(pauses(citizen, "note")).containsExactly("");
        assertThat(pauses(desk, "note")).containsExactly("Asked by phone.");
        assertThat(read(citizen).at("/turn/until").isNull()).isTrue();
    }

    @Test
    void runsAgainWithADayThatIsLaterByThePause() {
        var before = due();
        pause(desk, "CONSENT");
        pausedDaysAgo(10);
        var left = clock(desk, "daysLeft");

        assertThat(resume(desk)).isEmpty();

        assertThat(due()).isBetween(before.plusDays(10), before.plusDays(16));
        assertThat(due().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(Integer.parseInt(left)).isGreaterThan(28);
        assertThat(clock(citizen, "pausedSince")).isEmpty();
        assertThat(pauses(citizen, "endedBy")).containsExactly("STAFF");
        assertThat(pauses(citizen, "days")).containsExactly("10");
        assertThat(pauses(citizen, "dueAfter")).containsExactly(due().toString());
    }

    @Test
    void changesNothingWhenItRunsAgainOnTheSameDay() {
        var before = due();
        pause(desk, "CONSENT");
        resume(desk);
        pause(desk, "CONSENT");
        resume(desk);

        assertThat(due()).isEqualTo(before);
    }

    @Test
    void addsPausesUpWithoutLosingOrWinningDays() {
        var before = due();
        for (int days : List.of(3, 4)) {
            pause(desk, "CONSENT");
            pausedDaysAgo(days);
            resume(desk);
        }
        // Seven days later is the same day of the week, and no later than where holidays end.
        assertThat(due()).isBetween(before.plusDays(7), before.plusDays(12));
        assertThat(pauses(desk, "days")).containsExactly("3", "4");
    }

    @Test
    void standsInTheTimelineAndInTheInbox() {
        pause(desk, "CONSENT");
        resume(desk);

        assertThat(read(citizen)
                        .at("/timeline/edges")
                        .valueStream()
                        .map(edge -> edge.path("node"))
                        .filter(event -> event.path("type").asString().startsWith("CLOCK"))
                        .map(event -> event.path("type").asString() + " "
                                + event.path("pause").isObject()))
                .containsExactly("CLOCK_PAUSED true", "CLOCK_RESUMED true");
        await().atMost(Patience.SOON)
                .untilAsserted(() -> assertThat(inbox()).containsExactly("CLOCK_RESUMED", "CLOCK_PAUSED", "RECEIPT"));
    }

    @Test
    void waitsForAReplyOnlyWhereAQuestionIsOpen() {
        var input = Map.<String, Object>of("caseId", caseId, "version", version(), "reason", "CITIZEN_REPLY");
        assertThat(code(desk, "pauseClock", input)).isEqualTo("NOT_ALLOWED_NOW");
        TestCases.mutate(
                desk, "askCitizen", Map.of("caseId", caseId, "text", "When?", "idempotencyKey", "wait-" + caseId));
        assertThat(pause(desk, "CITIZEN_REPLY")).isEmpty();
    }

    @Test
    void runsAgainByItselfWhenTheCitizenReplies() {
        TestCases.mutate(
                desk, "askCitizen", Map.of("caseId", caseId, "text", "When?", "idempotencyKey", "ask-" + caseId));
        pause(desk, "CITIZEN_REPLY");
        var before = due();
        pausedDaysAgo(5);

        TestCases.write(citizen, caseId, "It was a Monday.");

        assertThat(due()).isAfterOrEqualTo(before.plusDays(5));
        assertThat(pauses(desk, "endedBy")).containsExactly("REPLIED");
        assertThat(pauses(desk, "days")).containsExactly("5");
        assertThat(clock(citizen, "pausedSince")).isEmpty();
        assertThat(read(desk).path("state").asString()).isEqualTo("IN_PROGRESS");
    }

    @Test
    void goesOnStandingStillWhenWhatWasWrittenIsNotWhatIsWaitedFor() {
        pause(desk, "CONSENT");
        TestCases.write(citizen, caseId, "One more thing.");

        assertThat(clock(desk, "pauseReason")).isEqualTo("CONSENT");
    }

    @Test
    void endsWithTheAnswerAndWithWithdrawal() {
        pause(desk, "CONSENT");
        pausedDaysAgo(6);
        var before = due();
        TestCases.publish(desk, caseId, 0);
        assertThat(pauses(citizen, "endedBy")).containsExactly("ANSWERED");
        assertThat(pauses(citizen, "days")).containsExactly("6");
        assertThat(due()).isAfterOrEqualTo(before.plusDays(6));
        assertThat(clock(citizen, "pausedSince")).isEmpty();

        begin();
        pause(desk, "CONSENT");
        TestCases.change(citizen, "withdrawCase", Map.of("caseId", caseId));
        assertThat(pauses(citizen, "endedBy")).containsExactly("WITHDRAWN");
        assertThat(clock(citizen, "pausedSince")).isEmpty();
    }

    @Test
    void isForTheHandlerAndForWhoLeadsThere() {
        var manager = people.api(port, people.worker(unit, "MANAGER").token());
        var colleague = people.api(port, people.worker(unit, "HANDLER").token());
        var allocator = people.api(port, people.worker(unit, "ALLOCATOR").token());

        assertThat(pause(colleague, "CONSENT")).isEqualTo("TAKEN_BY_OTHER");
        assertThat(pause(allocator, "CONSENT")).isEqualTo("NOT_ALLOWED_NOW");
        assertThat(pause(manager, "CONSENT")).isEmpty();
        assertThat(pause(desk, "CONSENT")).isEqualTo("ALREADY_DONE");
        assertThat(resume(colleague)).isEqualTo("TAKEN_BY_OTHER");
        assertThat(resume(manager)).isEmpty();
        assertThat(resume(desk)).isEqualTo("ALREADY_DONE");
        assertThat(read(desk).path("state").asString()).isEqualTo("IN_PROGRESS");
    }

    @Test
    void isForCasesWithADueDayAndTheNewestVersion() {
        assertThat(code(desk, "pauseClock", Map.of("caseId", caseId, "version", version() - 1, "reason", "CONSENT")))
                .isEqualTo("STALE_VERSION");
        caseId = TestCases.view(people.api(port, TestCitizens.next().token()), unit, Map.of("answerWanted", true));
        TestCases.take(desk, caseId);
        assertThat(pause(desk, "CONSENT")).isEqualTo("NOT_ALLOWED_NOW");
    }

    @Test
    void countsWhatIsLeftInWorkingDays() {
        assertThat(Integer.parseInt(clock(desk, "workingDaysLeft"))).isBetween(14, 21);
    }
}
