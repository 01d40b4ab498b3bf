package org.gehor.cases;

import java.util.List;
import java.util.UUID;
import org.gehor.platform.graphql.RequestId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** All that is content of a case, read through {@link CaseAccess} so that no reading by staff goes unlogged. */
@Component
class CaseReading {

    private final CaseAccess access;
    private final ContentRepository contents;
    private final MessageRepository messages;
    private final AnswerRepository answers;
    private final AnswerDraftRepository drafts;

    CaseReading(
            CaseAccess access,
            ContentRepository contents,
            MessageRepository messages,
            AnswerRepository answers,
            AnswerDraftRepository drafts) {
        this.access = access;
        this.contents = contents;
        this.messages = messages;
        this.answers = answers;
        this.drafts = drafts;
    }

    Mono<CaseContent> content(UUID caseId, RequestId request) {
        return access.read(caseId, request, () -> contents.find(caseId));
    }

    Mono<List<CaseQuestion>> questions(UUID caseId, RequestId request) {
        return access.read(caseId, request, () -> contents.questions(caseId));
    }

    Mono<List<Message>> messages(UUID caseId, @Nullable UUID after, int limit, RequestId request) {
        return access.read(caseId, request, () -> messages.ofCase(caseId, after, limit));
    }

    Mono<Answer> answer(UUID caseId, RequestId request) {
        return access.read(caseId, request, () -> answers.find(caseId));
    }

    Mono<AnswerDraft> draft(UUID caseId, RequestId request) {
        return access.read(caseId, request, () -> drafts.find(caseId));
    }
}
