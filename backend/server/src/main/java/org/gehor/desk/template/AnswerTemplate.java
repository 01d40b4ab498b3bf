package org.gehor.desk.template;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gehor.cases.CaseKind;
import org.gehor.platform.graphql.GlobalId;

/**
 * A text to begin from. Schema type {@code AnswerTemplate}.
 *
 * @param kinds of cases that it is offered for; at least one
 * @param language SV, NB or EN
 * @param text with placeholders
 */
record AnswerTemplate(
        UUID templateId,
        UUID organisationId,
        TemplatePurpose purpose,
        List<CaseKind> kinds,
        String language,
        String title,
        String text,
        int version,
        String changedBy,
        Instant changedAt) {

    static final String TYPE = "AnswerTemplate";

    AnswerTemplate {
        kinds = List.copyOf(kinds);
    }

    public String id() {
        return GlobalId.of(TYPE, templateId);
    }

    /** As somebody wants it to be. */
    record Wanted(TemplatePurpose purpose, List<CaseKind> kinds, String language, String title, String text) {

        Wanted {
            kinds = kinds.stream().distinct().toList();
        }
    }
}
