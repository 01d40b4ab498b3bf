package org.gehor.cases.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gehor.attachment.Attachment;
import org.gehor.attachment.Attachments;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseActionName;
import org.gehor.cases.CaseChange;
import org.gehor.cases.CaseEventType;
import org.gehor.cases.CaseEvents;
import org.gehor.cases.CaseRepository;
import org.gehor.cases.CaseState;
import org.gehor.cases.CaseTransition;
import org.gehor.cases.Placeholder;
import org.gehor.cases.SubmitterIdentity;
import org.gehor.cases.clock.ClockEnds;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.GlobalId;
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
public class Dialogue {

    static final int MAX_LENGTH = 8_000;

    private final CaseChange change;
    private final CaseRepository cases;
    private final MessageRepository messages;
    private final LetterDraftRepository letters;
    private final CaseTurns turns;
    private final ClockEnds ends;
    private final CaseEvents events;
    private final DialogueProperties limits;
    private final Attachments attachments;

    Dialogue(
            CaseChange change,
            CaseRepository cases,
            MessageRepository messages,
            LetterDraftRepository letters,
            CaseTurns turns,
            ClockEnds ends,
            CaseEvents events,
            DialogueProperties limits,
            Attachments attachments) {
        this.change = change;
        this.cases = cases;
        this.messages = messages;
        this.letters = letters;
        this.turns = turns;
        this.ends = ends;
        this.events = events;
        this.limits = limits;
        this.attachments = attachments;
    }

    /**
     * What is to be sent.
     *
     * @param files public ids of files uploaded for it; null is none
     * @param replyBy day by which a reply is wished; only what staff write has one
     * @param forSubmitter staff: for the one who filed, who may know nothing of the patient
     * @param key of the client, once for each letter
     */
    public record Letter(
            String text,
            @Nullable List<String> files,
            @Nullable LocalDate replyBy,
            boolean forSubmitter,
            String key) {

        /** Of staff: what stands in braces in what a citizen writes is theirs. */
        void checkStaffs() {
            check();
            Placeholder.left(new Checks(), text, "text").orRefuse();
        }

        void check() {
            new Checks().text(text, 1, MAX_LENGTH, "text").idempotencyKey(key).orRefuse();
        }

        boolean says(Message sent, List<Attachment> sentFiles) {
            var ids = sentFiles.stream()
                    .map(file -> GlobalId.of("Attachment", file.attachmentId()))
                    .collect(Collectors.toSet());
            return sent.forSubmitter() == forSubmitter
                    && sent.text().equals(text.strip())
                    && ids.equals(files == null ? Set.of() : Set.copyOf(files));
        }
    }

    /** What was sent and the case after it. */
    public record Sent(CareCase subject, Message message) {}

    /** The handler asks; the case waits for the reply. */
    public Mono<Sent> ask(UUID caseId, Letter letter) {
        letter.checkStaffs();
        return change.of(caseId, locked -> once(locked, letter, () -> ask(locked, letter)));
    }

    /** The citizen writes; a case that waited goes on, unless it waits for the reply to a question that is put to somebody else. */
    public Mono<Sent> write(UUID caseId, Letter letter) {
        letter.check();
        return change.of(caseId, locked -> once(locked, letter, () -> write(locked, letter)));
    }

    /** A repetition gives what the first time gave; the same key with something else is refused. */
    private Mono<Sent> once(CaseChange.Locked locked, Letter letter, Supplier<Mono<Sent>> send) {
        return messages.findByKey(authorId(locked), letter.key())
                .flatMap(sent -> attachments
                        .ofMessages(List.of(sent.messageId()))
                        .map(files -> files.getOrDefault(sent.messageId(), List.of()))
                        .filter(files -> sent.caseId().equals(locked.subject().caseId()) && letter.says(sent, files))
                        .map(files -> new Sent(locked.subject(), sent))
                        .switchIfEmpty(Refusal.because(ProblemCode.IDEMPOTENCY_CONFLICT)))
                .switchIfEmpty(Mono.defer(send));
    }

    private Mono<Sent> ask(CaseChange.Locked locked, Letter letter) {
        var subject = locked.require(CaseActionName.ASK_CITIZEN).subject();
        turns.check(subject, letter.replyBy(), locked.now());
        checkReached(locked, letter);
        var staff = (Actor.Staff) locked.viewer().actor();
        var state =
                CaseTransition.ASK_CITIZEN.from(subject.state(), subject.kind()).orElseThrow();
        var name = staff.title() == null ? staff.name() : staff.name() + ", " + staff.title();
        return cases.advance(subject, state, subject.unread(), locked.now())
                .flatMap(asked -> insert(asked, locked, name, letter)
                        .flatMap(
                                message -> events.append(CaseEventType.CITIZEN_ASKED, asked, staff, message.messageId())
                                        .thenReturn(new Sent(asked, message))));
    }

    /** A letter that nobody would see is not sent. */
    static void checkReached(CaseChange.Locked locked, Letter letter) {
        new Checks()
                .unless(
                        letter.forSubmitter() || !locked.viewer().reach().onlySubmitter(),
                        Problem.at(ProblemCode.ONLY_SUBMITTER, "forSubmitter"))
                .orRefuse();
    }

    private Mono<Sent> write(CaseChange.Locked locked, Letter letter) {
        var subject = locked.require(CaseActionName.SEND_MESSAGE).subject();
        var citizen = (Actor.Citizen) locked.viewer().actor();
        var name = subject.identity() == SubmitterIdentity.SHOWN ? citizen.name() : "";
        return messages.writtenToday(subject.caseId(), authorId(locked))
                .filter(written -> written < limits.lettersADay())
                .switchIfEmpty(
                        Refusal.because(Problem.of(ProblemCode.TOO_MANY_LETTERS).with(limits.lettersADay())))
                .then(Mono.defer(() -> messages.clearAwaited(subject.caseId())))
                .then(Mono.defer(() -> letters.remove(subject.caseId(), citizen.id())))
                .then(Mono.defer(() -> afterLetter(subject)))
                .flatMap(state -> cases.advance(subject, state, true, locked.now()))
                .flatMap(written -> insert(written, locked, name, letter)
                        .flatMap(message -> events.append(
                                        CaseEventType.CITIZEN_WROTE, written, citizen, message.messageId())
                                .then(Mono.defer(() -> replied(locked, written)))
                                .map(running -> new Sent(running, message))));
    }

    /** A reply that was waited for lets the time run again; not what somebody writes who does not see the question. */
    private Mono<CareCase> replied(CaseChange.Locked locked, CareCase written) {
        return Mono.just(written)
                .filter(still -> still.state() != CaseState.AWAITING_CITIZEN)
                .flatMap(still -> ends.replied(locked, still))
                .flatMap(ended -> events.append(
                                CaseEventType.CLOCK_RESUMED,
                                ended.subject(),
                                locked.viewer().actor(),
                                ended.pauseId())
                        .thenReturn(ended.subject()))
                .defaultIfEmpty(written);
    }

    private Mono<CaseState> afterLetter(CareCase subject) {
        var state = subject.state();
        return Mono.justOrEmpty(CaseTransition.REPLY.from(state, subject.kind()))
                .flatMap(replied -> messages.waitsUnseen(subject.caseId()).map(unseen -> unseen ? state : replied))
                .defaultIfEmpty(state);
    }

    private static UUID authorId(CaseChange.Locked locked) {
        var subject = locked.subject();
        return locked.viewer().actor() instanceof Actor.Citizen citizen
                ? subject.writerId(citizen)
                : Objects.requireNonNull(locked.viewer().actor().id());
    }

    private Mono<Message> insert(CareCase subject, CaseChange.Locked locked, String name, Letter letter) {
        var caseId = subject.caseId();
        var author = locked.viewer().staff() ? Message.Author.STAFF : Message.Author.CITIZEN;
        return messages.insert(
                        caseId,
                        author,
                        authorId(locked),
                        name,
                        letter.text().strip(),
                        letter.key(),
                        letter.replyBy(),
                        letter.forSubmitter(),
                        locked.now())
                .delayUntil(message -> attachments.attachToMessage(letter.files(), caseId, message.messageId()));
    }
}
