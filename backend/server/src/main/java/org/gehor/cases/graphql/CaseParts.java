package org.gehor.cases.graphql;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gehor.attachment.Attachments;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseAccess;
import org.gehor.cases.CasePart;
import org.gehor.cases.CaseRepository;
import org.gehor.cases.ContentRepository;
import org.gehor.cases.SidesRepository;
import org.gehor.cases.SubmitterNeeds;
import org.gehor.cases.answer.AnswerDraftRepository;
import org.gehor.cases.answer.AnswerRepository;
import org.gehor.cases.answer.ClosingRepository;
import org.gehor.cases.clock.PauseRepository;
import org.gehor.cases.dialogue.MessageRepository;
import org.gehor.person.PatientNumbers;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.events.EventCursor;
import org.gehor.platform.events.EventLog;
import org.gehor.platform.security.Actors;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads all that a request asks of its cases in one transaction, which for staff also writes the entry in the case's access
 * log: no content is read unlogged, and a page of a case costs one transaction instead of one for each field. Nothing is
 * kept, since a live stream asks again and again.
 */
@Component
public class CaseParts {

    public static final String LOADER = "org.gehor.cases.parts";

    private final Transactions transactions;
    private final CaseAccess access;
    private final ContentRepository contents;
    private final MessageRepository messages;
    private final AnswerRepository answers;
    private final AnswerDraftRepository drafts;
    private final ClosingRepository closings;
    private final AfterParts after;
    private final SubmitterNeeds contacts;
    private final EventLog log;
    private final CaseRepository cases;
    private final PatientNumbers patients;
    private final Attachments attachments;
    private final SidesRepository sides;
    private final PauseRepository pauses;

    CaseParts(
            BatchLoaderRegistry registry,
            Transactions transactions,
            CaseAccess access,
            ContentRepository contents,
            MessageRepository messages,
            AnswerRepository answers,
            AnswerDraftRepository drafts,
            ClosingRepository closings,
            AfterParts after,
            SubmitterNeeds contacts,
            EventLog log,
            CaseRepository cases,
            PatientNumbers patients,
            Attachments attachments,
            SidesRepository sides,
            PauseRepository pauses) {
        this.transactions = transactions;
        this.access = access;
        this.contents = contents;
        this.messages = messages;
        this.answers = answers;
        this.drafts = drafts;
        this.closings = closings;
        this.after = after;
        this.contacts = contacts;
        this.log = log;
        this.cases = cases;
        this.patients = patients;
        this.attachments = attachments;
        this.sides = sides;
        this.pauses = pauses;
        registry.<CasePart, Object>forName(LOADER)
                .withOptions(options -> options.setCachingEnabled(false))
                .registerMappedBatchLoader((parts, environment) -> read(parts));
    }

    private Mono<Map<CasePart, Object>> read(Set<CasePart> parts) {
        var byCase = parts.stream().collect(Collectors.groupingBy(CasePart::caseId));
        return transactions.run(() -> Flux.fromIterable(byCase.entrySet())
                .concatMap(entry -> enter(entry.getKey(), entry.getValue())
                        .thenMany(Flux.fromIterable(entry.getValue())
                                .concatMap(part -> read(part).map(found -> Map.entry(part, found)))))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Mono<Void> enter(UUID caseId, Collection<CasePart> parts) {
        return Flux.fromIterable(parts)
                .filter(part -> part.kind().content())
                .next()
                .flatMap(part -> access.enter(caseId, part.request()));
    }

    /** Empty when there is none, or none that the actor may see. */
    private Mono<?> read(CasePart part) {
        var caseId = part.caseId();
        return switch (part.kind()) {
            case CONTENT -> contents.find(caseId);
            case QUESTIONS -> contents.questions(caseId);
            case ATTACHMENTS -> attachments.ofCase(caseId);
            case UNSENT_ATTACHMENTS -> attachments.unsent(caseId);
            case MESSAGES -> messages.ofCase(caseId, (UUID) part.after(), part.limit());
            case ANSWER -> answers.find(caseId);
            case ANSWER_DRAFT -> drafts.find(caseId);
            case THANKS -> closings.thanks(caseId);
            case EARLIER_ANSWERS, WITHDRAWAL, REOPENING, LETTER_DRAFT -> after.read(part);
            case CONTACT_NEEDS -> contacts.ofSubmitter(caseId);
            case TIMELINE ->
                log.history(
                        caseId, part.after() instanceof EventCursor after ? after : EventCursor.START, part.limit());
            case VIEWER -> access.viewer(caseId);
            case ROLES -> sides.roles(caseId);
            case RELATED -> sides.related(caseId);
            case ANSWER_FOR_SUBMITTER -> answers.forSubmitter(caseId);
            case PAUSES -> Actors.current().flatMap(actor -> pauses.ofCase(caseId, actor));
            case PATIENT_NUMBER ->
                cases.find(caseId).mapNotNull(CareCase::patientId).flatMap(patients::find);
        };
    }
}
