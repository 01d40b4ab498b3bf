package org.gehor.attachment;

import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.security.Actors;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Fields of {@code Attachment} that are computed. */
@Controller
class AttachmentFields {

    @SchemaMapping(typeName = "Attachment")
    String id(Attachment source) {
        return GlobalId.of("Attachment", source.attachmentId());
    }

    @SchemaMapping(typeName = "Attachment")
    int size(Attachment source) {
        return Math.toIntExact(source.size());
    }

    @SchemaMapping(typeName = "Attachment")
    int received(Attachment source) {
        return Math.toIntExact(source.stored() == null ? source.received() : source.size());
    }

    @SchemaMapping(typeName = "Attachment")
    Mono<String> downloadPath(Attachment source) {
        return Actors.current()
                .filter(actor -> source.fetchableBy(actor.id()))
                .map(actor -> AttachmentRoutes.path(source.attachmentId()));
    }
}
