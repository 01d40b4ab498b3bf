package org.gehor.cases;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.events.EventCursor;
import org.gehor.platform.events.EventLog;
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
class CaseParts {

    static final String LOADER = "org.gehor.cases.parts";

    private final Transactions transactions;
    private final CaseAccess access;
    private final ContentRepository contents;
    private final MessageRepository messages;
    private final AnswerRepository answers;
    private final AnswerDraftRepository drafts;
    private final SubmitterNeeds contacts;
    private final EventLog log;

    CaseParts(
            BatchLoaderRegistry registry,
            Transactions transactions,
            CaseAccess access,
            ContentRepository contents,
            MessageRepository messages,
            AnswerRepository answers,
            AnswerDraftRepository drafts,
            SubmitterNeeds contacts,
            EventLog log) {
        this.transactions = transactions;
        this.access = access;
        this.contents = contents;
        this.messages = messages;
        this.answers = answers;
        this.drafts = drafts;
        this.contacts = contacts;
        this.log = log;
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
            case MESSAGES -> messages.ofCase(caseId, (UUID) part.after(), part.limit());
            case ANSWER -> answers.find(caseId);
            case ANSWER_DRAFT -> drafts.find(caseId);
            case CONTACT_NEEDS -> contacts.ofSubmitter(caseId);
            case TIMELINE ->
                log.history(
                        caseId, part.after() instanceof EventCursor after ? after : EventCursor.START, part.limit());
            case VIEWER -> access.viewer(caseId);
        };
    }
}
