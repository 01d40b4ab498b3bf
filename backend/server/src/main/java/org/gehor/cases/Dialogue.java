package org.gehor.cases;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Both sides of the dialogue: the handler asks, the citizen replies or adds. */
@Component
@EnableConfigurationProperties(DialogueProperties.class)
class Dialogue {

    static final int MAX_LENGTH = 8_000;

    private final CaseChange change;
    private final CaseRepository cases;
    private final MessageRepository messages;
    private final LetterDraftRepository letters;
    private final CaseTurns turns;
    private final CaseEvents events;
    private final DialogueProperties limits;

    Dialogue(
            CaseChange change,
            CaseRepository cases,
            MessageRepository messages,
            LetterDraftRepository letters,
            CaseTurns turns,
            CaseEvents events,
            DialogueProperties limits) {
        this.change = change;
        this.cases = cases;
        this.messages = messages;
        this.letters = letters;
        this.turns = turns;
        this.events = events;
        this.limits = limits;
    }

    /** What was sent and the case after it. */
    record Sent(CareCase subject, Message message) {}

    /** The handler asks; the case waits for the reply. */
    Mono<Sent> ask(UUID caseId, String text, @Nullable LocalDate replyBy, String key) {
        check(text, key);
        return change.of(caseId, locked -> once(locked, text, key, () -> ask(locked, text, replyBy, key)));
    }

    /** The citizen writes; a case that waited goes on. */
    Mono<Sent> write(UUID caseId, String text, String key) {
        check(text, key);
        return change.of(caseId, locked -> once(locked, text, key, () -> write(locked, text, key)));
    }

    private static void check(String text, String key) {
        new Checks().text(text, 1, MAX_LENGTH, "text").idempotencyKey(key).orRefuse();
    }

    /** A repetition gives what the first time gave; the same key with something else is refused. */
    private Mono<Sent> once(CaseChange.Locked locked, String text, String key, Supplier<Mono<Sent>> send) {
        return messages.findByKey(authorId(locked), key)
                .flatMap(sent -> sent.caseId().equals(locked.subject().caseId())
                                && sent.text().equals(text.strip())
                        ? Mono.just(new Sent(locked.subject(), sent))
                        : Refusal.<Sent>because(ProblemCode.IDEMPOTENCY_CONFLICT))
                .switchIfEmpty(Mono.defer(send));
    }

    private Mono<Sent> ask(CaseChange.Locked locked, String text, @Nullable LocalDate replyBy, String key) {
        var subject = locked.require(CaseActionName.ASK_CITIZEN).subject();
        turns.check(subject, replyBy, locked.now());
        var staff = (Actor.Staff) locked.viewer().actor();
        var state =
                CaseTransition.ASK_CITIZEN.from(subject.state(), subject.kind()).orElseThrow();
        var name = staff.title() == null ? staff.name() : staff.name() + ", " + staff.title();
        return cases.advance(subject, state, subject.unread(), locked.now())
                .flatMap(asked -> messages.insert(
                                subject.caseId(),
                                Message.Author.STAFF,
                                staff.id(),
                                name,
                                text.strip(),
                                key,
                                replyBy,
                                locked.now())
                        .flatMap(
                                message -> events.append(CaseEventType.CITIZEN_ASKED, asked, staff, message.messageId())
                                        .thenReturn(new Sent(asked, message))));
    }

    private Mono<Sent> write(CaseChange.Locked locked, String text, String key) {
        var subject = locked.require(CaseActionName.SEND_MESSAGE).subject();
        var citizen = (Actor.Citizen) locked.viewer().actor();
        var name = subject.identity() == SubmitterIdentity.SHOWN ? citizen.name() : "";
        var state = CaseTransition.REPLY.from(subject.state(), subject.kind()).orElse(subject.state());
        return messages.writtenToday(subject.caseId(), authorId(locked))
                .filter(written -> written < limits.lettersADay())
                .switchIfEmpty(
                        Refusal.because(Problem.of(ProblemCode.TOO_MANY_LETTERS).with(limits.lettersADay())))
                .then(Mono.defer(() -> messages.clearAwaited(subject.caseId())))
                .then(Mono.defer(() -> letters.remove(subject.caseId(), citizen.id())))
                .then(Mono.defer(() -> cases.advance(subject, state, true, locked.now())))
                .flatMap(written -> messages.insert(
                                subject.caseId(),
                                Message.Author.CITIZEN,
                                authorId(locked),
                                name,
                                text.strip(),
                                key,
                                null,
                                locked.now())
                        .flatMap(message -> events.append(
                                        CaseEventType.CITIZEN_WROTE, written, citizen, message.messageId())
                                .thenReturn(new Sent(written, message))));
    }

    private static UUID authorId(CaseChange.Locked locked) {
        var subject = locked.subject();
        return locked.viewer().actor() instanceof Actor.Citizen citizen
                ? subject.writerId(citizen)
                : Objects.requireNonNull(locked.viewer().actor().id());
    }
}
