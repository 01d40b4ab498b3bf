package org.gehor.cases;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gehor.attachment.Attachment;
import org.gehor.attachment.Attachments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Files of a case and of its letters, as fields. */
@Controller
class CaseFiles {

    private final Attachments attachments;

    CaseFiles(Attachments attachments) {
        this.attachments = attachments;
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<List<Attachment>> attachments(DataFetchingEnvironment environment) {
        return CasePart.load(CasePart.Kind.ATTACHMENTS, environment);
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<List<Attachment>> unsentAttachments(DataFetchingEnvironment environment) {
        return CasePart.load(CasePart.Kind.UNSENT_ATTACHMENTS, environment);
    }

    /** Whoever has the letter has read it already, and left an entry for it. */
    @BatchMapping(typeName = "Message", field = "attachments")
    Mono<Map<Message, List<Attachment>>> ofLetters(List<Message> letters) {
        return attachments
                .ofMessages(letters.stream().map(Message::messageId).toList())
                .map(found -> letters.stream()
                        .collect(Collectors.toMap(
                                Function.identity(),
                                letter -> found.getOrDefault(letter.messageId(), List.of()),
                                (one, same) -> one)));
    }
}
