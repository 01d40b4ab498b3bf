package org.gehor.cases.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gehor.attachment.Attachment;
import org.gehor.attachment.Attachments;
import org.gehor.cases.CasePart;
import org.gehor.cases.dialogue.Message;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Files of a case and of its letters, as fields. */
@Controller
class CaseFiles {

    private static final String OF_LETTERS = "org.gehor.cases.files-of-letters";

    /** Keeps nothing: a live stream is to see what the scan has found meanwhile. */
    CaseFiles(BatchLoaderRegistry registry, Attachments attachments) {
        registry.<UUID, List<Attachment>>forName(OF_LETTERS)
                .withOptions(options -> options.setCachingEnabled(false))
                .registerMappedBatchLoader((letters, environment) -> attachments
                        .ofMessages(letters)
                        .map(found -> letters.stream()
                                .collect(Collectors.toMap(
                                        Function.identity(), id -> found.getOrDefault(id, List.of())))));
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
    @SchemaMapping(typeName = "Message")
    CompletableFuture<List<Attachment>> attachments(Message source, DataFetchingEnvironment environment) {
        return AfterLoaders.load(OF_LETTERS, source.messageId(), environment);
    }
}
