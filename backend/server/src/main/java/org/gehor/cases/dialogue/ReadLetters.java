package org.gehor.cases.dialogue;

import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseActionName;
import org.gehor.cases.CaseChange;
import org.gehor.cases.CaseEventType;
import org.gehor.cases.CaseEvents;
import org.gehor.cases.CaseRepository;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The handler says to have read the citizen's letters, and names the last one that stood on the page: one that came since is
 * not read by it. Until then no answer is published. A program that fetches a page says nothing of the kind.
 */
@Component
public class ReadLetters {

    private final CaseChange change;
    private final CaseRepository cases;
    private final MessageRepository messages;
    private final CaseEvents events;

    ReadLetters(CaseChange change, CaseRepository cases, MessageRepository messages, CaseEvents events) {
        this.change = change;
        this.cases = cases;
        this.messages = messages;
        this.events = events;
    }

    public Mono<CareCase> read(UUID caseId, UUID lastLetter) {
        return change.of(caseId, locked -> read(locked.require(CaseActionName.READ_LETTERS), lastLetter));
    }

    private Mono<CareCase> read(CaseChange.Locked locked, UUID lastLetter) {
        var subject = locked.subject();
        var staff = (Actor.Staff) locked.viewer().actor();
        return messages.newestOfCitizen(subject.caseId())
                .filter(lastLetter::equals)
                .switchIfEmpty(Refusal.because(Problem.at(ProblemCode.UNREAD_LETTER, "lastLetterId")))
                .flatMap(newest -> cases.advance(subject, subject.state(), false, locked.now()))
                .flatMap(read -> events.append(CaseEventType.LETTERS_READ, read, staff, lastLetter)
                        .thenReturn(read));
    }
}
