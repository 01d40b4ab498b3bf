package org.gehor.cases.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseActionName;
import org.gehor.cases.CaseChange;
import org.gehor.cases.CaseEventType;
import org.gehor.cases.CaseEvents;
import org.gehor.cases.CaseRows;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The handler says that the answer takes longer, why, and by when it is expected: a letter of a kind of its own, which awaits no
 * reply. The due day stays what it was.
 */
@Component
public class SendInterimAnswer {

    /** An answer may be put off by this many days at most. */
    private static final int FURTHEST = 180;

    private final CaseChange change;
    private final MessageRepository messages;
    private final CountryProfiles profiles;
    private final CaseEvents events;
    private final DatabaseClient client;

    SendInterimAnswer(
            CaseChange change,
            MessageRepository messages,
            CountryProfiles profiles,
            CaseEvents events,
            DatabaseClient client) {
        this.change = change;
        this.messages = messages;
        this.profiles = profiles;
        this.events = events;
        this.client = client;
    }

    /**
     * Sends it once for a client's key.
     *
     * @param letter why it takes longer; without files and without a day for a reply
     * @param expectedOn after today
     */
    public Mono<Dialogue.Sent> send(UUID caseId, Dialogue.Letter letter, LocalDate expectedOn) {
        letter.checkStaffs();
        return change.of(
                caseId,
                locked -> staff(locked)
                        .flatMap(staff -> messages.findByKey(staff.id(), letter.key())
                                .flatMap(sent -> same(sent, caseId, letter, expectedOn)
                                        ? Mono.just(new Dialogue.Sent(locked.subject(), sent))
                                        : Refusal.<Dialogue.Sent>because(ProblemCode.IDEMPOTENCY_CONFLICT))
                                .switchIfEmpty(Mono.defer(() -> send(locked, staff, letter, expectedOn)))));
    }

    private static Mono<Actor.Staff> staff(CaseChange.Locked locked) {
        return Mono.just(locked.viewer().actor()).cast(Actor.Staff.class);
    }

    private static boolean same(Message sent, UUID caseId, Dialogue.Letter letter, LocalDate expectedOn) {
        return sent.caseId().equals(caseId)
                && expectedOn.equals(sent.expectedOn())
                && sent.forSubmitter() == letter.forSubmitter()
                && sent.text().equals(letter.text().strip());
    }

    private Mono<Dialogue.Sent> send(
            CaseChange.Locked locked, Actor.Staff staff, Dialogue.Letter letter, LocalDate expectedOn) {
        var subject = locked.require(CaseActionName.SEND_INTERIM_ANSWER).subject();
        check(subject, expectedOn, locked.now());
        Dialogue.checkReached(locked, letter);
        var name = staff.title() == null ? staff.name() : staff.name() + ", " + staff.title();
        return expect(subject, expectedOn, locked.now())
                .flatMap(told -> messages.insertInterim(
                                subject.caseId(),
                                staff.id(),
                                name,
                                letter.text().strip(),
                                letter.key(),
                                expectedOn,
                                letter.forSubmitter(),
                                locked.now())
                        .flatMap(message -> events.append(
                                        CaseEventType.INTERIM_ANSWER_SENT, told, staff, message.messageId())
                                .thenReturn(new Dialogue.Sent(told, message))));
    }

    private void check(CareCase subject, LocalDate expectedOn, Instant now) {
        var today = profiles.get(subject.country()).dayOf(now);
        if (!expectedOn.isAfter(today) || expectedOn.isAfter(today.plusDays(FURTHEST))) {
            throw new Refusal(Problem.at(ProblemCode.INVALID_PERIOD, "expectedOn"));
        }
    }

    private Mono<CareCase> expect(CareCase subject, LocalDate expectedOn, Instant now) {
        return client.sql("""
                update care_case c set expected_on = :expected, changed_at = :now, version = version + 1
                where c.id = :case returning
                """ + CaseRows.COLUMNS)
                .bind("expected", expectedOn)
                .bind("now", now)
                .bind("case", subject.caseId())
                .map(CaseRows::toCase)
                .one();
    }
}
