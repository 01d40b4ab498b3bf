package org.gehor.attachment;

import org.gehor.attachment.AttachmentRepository.Load;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.springframework.stereotype.Component;

/** How much fits; refuses with words that say so. */
@Component
class AttachmentLimits {

    private final AttachmentProperties settings;

    AttachmentLimits(AttachmentProperties settings) {
        this.settings = settings;
    }

    long largest() {
        return settings.largest().toBytes();
    }

    /** Before any byte flows. */
    void requireSize(long bytes) {
        if (bytes == 0) {
            throw new Refusal(Problem.at(ProblemCode.REQUIRED, "file"));
        }
        if (bytes > largest()) {
            throw new Refusal(Problem.at(ProblemCode.FILE_TOO_LARGE, "file")
                    .with(settings.largest().toMegabytes()));
        }
    }

    void requireCount(long count) {
        if (count > settings.count()) {
            throw new Refusal(
                    Problem.at(ProblemCode.TOO_MANY, Attachments.FIELD).with(count, settings.count()));
        }
    }

    void requireFits(Load load) {
        requireCount(load.count());
        if (load.bytes() > settings.together().toBytes()) {
            throw new Refusal(Problem.at(ProblemCode.FILE_TOO_LARGE, "together")
                    .with(settings.together().toMegabytes()));
        }
    }
}
