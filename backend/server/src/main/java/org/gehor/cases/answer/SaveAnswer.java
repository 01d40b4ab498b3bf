package org.gehor.cases.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseActionName;
import org.gehor.cases.CaseChange;
import org.gehor.cases.CaseEventType;
import org.gehor.cases.CaseEvents;
import org.gehor.cases.CaseQuestion;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Saves the draft of an answer; nothing is demanded of it but limits of length and that nobody saved in between. */
@Component
public class SaveAnswer {

    static final int MAX_OPENING = 16_000;
    static final int MAX_PART = 8_000;
    /** As many as a case has questions at most. */
    public static final int MAX_PARTS = 10;

    private final CaseChange change;
    private final AnswerDraftRepository drafts;
    private final CaseEvents events;

    SaveAnswer(CaseChange change, AnswerDraftRepository drafts, CaseEvents events) {
        this.change = change;
        this.drafts = drafts;
        this.events = events;
    }

    /** Answer to one question as typed. */
    public record PartToSave(UUID questionId, String text, boolean answered) {}

    /**
     * @param version of the draft that was seen; 0 for the first save
     */
    public record Command(
            UUID caseId,
            int version,
            String opening,
            List<PartToSave> parts,
            @Nullable String changes,
            @Nullable String forSubmitter) {}

    public Mono<CareCase> save(Command command) {
        checkLengths(command);
        return change.of(command.caseId(), locked -> save(locked.require(CaseActionName.SAVE_ANSWER), command));
    }

    private static void checkLengths(Command command) {
        var checks = new Checks()
                .optionalText(command.opening(), MAX_OPENING, "opening")
                .optionalText(command.changes(), MAX_PART, "changes")
                .optionalText(command.forSubmitter(), MAX_PART, "forSubmitter")
                .count(command.parts().size(), MAX_PARTS, "parts");
        checks.orRefuse();
        for (int i = 0; i < command.parts().size(); i++) {
            checks.optionalText(command.parts().get(i).text(), MAX_PART, "parts", Integer.toString(i), "text");
        }
        checks.orRefuse();
    }

    private Mono<CareCase> save(CaseChange.Locked locked, Command command) {
        var caseId = command.caseId();
        var staff = (Actor.Staff) locked.viewer().actor();
        return drafts.version(caseId)
                .filter(version -> version == command.version())
                .switchIfEmpty(Refusal.because(ProblemCode.STALE_VERSION))
                .then(Mono.defer(() -> drafts.questions(caseId)))
                .doOnNext(questions -> checkParts(questions, command.parts()))
                .then(Mono.defer(() -> drafts.save(command, staff.id(), locked.now())))
                .then(Mono.defer(() ->
                        command.parts().isEmpty() ? Mono.<Void>empty() : drafts.saveParts(caseId, command.parts())))
                .then(Mono.defer(() -> events.append(CaseEventType.ANSWER_SAVED, locked.subject(), staff)))
                .thenReturn(locked.subject());
    }

    /** Each part belongs to a question of this case, and no question has two. */
    private static void checkParts(List<CaseQuestion> questions, List<PartToSave> parts) {
        var left = questions.stream().map(CaseQuestion::questionId).collect(Collectors.toSet());
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < parts.size(); i++) {
            if (!left.remove(parts.get(i).questionId())) {
                problems.add(Problem.at(ProblemCode.NOT_FOUND, "parts", Integer.toString(i), "questionId"));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }
}
