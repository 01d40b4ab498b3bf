package org.gehor.cases.graphql;

import org.gehor.cases.CasePart;
import org.gehor.cases.after.AfterRepository;
import org.gehor.cases.answer.AnswerRepository;
import org.gehor.cases.dialogue.LetterDraftRepository;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads what comes after writing and after the answer, for {@link CaseParts}. */
@Component
class AfterParts {

    private final AnswerRepository answers;
    private final AfterRepository after;
    private final LetterDraftRepository letters;

    AfterParts(AnswerRepository answers, AfterRepository after, LetterDraftRepository letters) {
        this.answers = answers;
        this.after = after;
        this.letters = letters;
    }

    /** Empty when there is none, or none that the actor may see. */
    Mono<?> read(CasePart part) {
        return switch (part.kind()) {
            case EARLIER_ANSWERS -> answers.earlier(part.caseId());
            case WITHDRAWAL -> after.withdrawal(part.caseId());
            case REOPENING -> after.reopening(part.caseId());
            case LETTER_DRAFT ->
                Actors.current()
                        .ofType(Actor.Citizen.class)
                        .flatMap(citizen -> letters.find(part.caseId(), citizen.id()));
            default -> throw new IllegalArgumentException(part.kind() + " is read elsewhere");
        };
    }
}
