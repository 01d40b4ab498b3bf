package org.gehor.cases.after;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseActionName;
import org.gehor.cases.CaseChange;
import org.gehor.cases.CaseEventType;
import org.gehor.cases.CaseEvents;
import org.gehor.cases.after.AnswerRating.Answered;
import org.gehor.cases.answer.Answer;
import org.gehor.cases.answer.AnswerRepository;
import org.gehor.cases.answer.SaveAnswer;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A party says whether the newest answer answered, as a whole and question by question; may be said anew for a while. */
@Component
public class RateAnswer {

    static final int MAX_COMMENT = 1_000;

    private final CaseChange change;
    private final AnswerRepository answers;
    private final RatingRepository ratings;
    private final CaseEvents events;

    RateAnswer(CaseChange change, AnswerRepository answers, RatingRepository ratings, CaseEvents events) {
        this.change = change;
        this.answers = answers;
        this.ratings = ratings;
        this.events = events;
    }

    /** For one question. */
    public record Part(UUID questionId, Answered answered) {}

    /** @param version of the answer that was read */
    public record Command(
            UUID caseId,
            int version,
            Answered answered,
            List<Part> parts,
            @Nullable String comment) {}

    public Mono<CareCase> rate(Command command) {
        new Checks()
                .optionalText(command.comment(), MAX_COMMENT, "comment")
                .count(command.parts().size(), SaveAnswer.MAX_PARTS, "parts")
                .orRefuse();
        return change.of(command.caseId(), locked -> rate(locked.require(CaseActionName.RATE_ANSWER), command));
    }

    private Mono<CareCase> rate(CaseChange.Locked locked, Command command) {
        var citizen = (Actor.Citizen) locked.viewer().actor();
        return answers.find(command.caseId())
                .filter(answer -> answer.version() == command.version())
                .switchIfEmpty(Refusal.because(Problem.at(ProblemCode.STALE_VERSION, "version")))
                .flatMap(answer -> {
                    var parts = checked(answer, command.parts());
                    return stillChangeable(answer.answerId(), locked.subject().writerId(citizen), locked)
                            .then(Mono.defer(() -> save(locked, command, answer.answerId(), citizen, parts)));
                });
    }

    private Mono<Void> stillChangeable(UUID answerId, UUID personId, CaseChange.Locked locked) {
        return ratings.firstAt(answerId, personId)
                .filter(first -> !locked.now().isBefore(first.plus(AnswerRating.MAY_CHANGE)))
                .flatMap(late -> Refusal.because(Problem.at(ProblemCode.NOT_ALLOWED_NOW, "answered")));
    }

    private Mono<CareCase> save(
            CaseChange.Locked locked,
            Command command,
            UUID answerId,
            Actor.Citizen citizen,
            Map<UUID, Answered> parts) {
        var subject = locked.subject();
        return ratings.save(
                        subject.caseId(),
                        answerId,
                        subject.writerId(citizen),
                        command.answered(),
                        command.comment(),
                        locked.now())
                .then(Mono.defer(() -> ratings.saveParts(answerId, subject.writerId(citizen), parts)))
                .then(Mono.defer(() -> events.append(CaseEventType.ANSWER_RATED, subject, citizen, answerId)))
                .thenReturn(subject);
    }

    /** Each part belongs to a question that the answer answers, and no question has two. */
    private static Map<UUID, Answered> checked(Answer answer, List<Part> parts) {
        var left = answer.parts().stream()
                .map(part -> part.question().questionId())
                .collect(Collectors.toSet());
        var problems = new ArrayList<Problem>();
        var checked = new LinkedHashMap<UUID, Answered>();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (!left.remove(part.questionId())) {
                problems.add(Problem.at(ProblemCode.NOT_FOUND, "parts", Integer.toString(i), "questionId"));
            }
            checked.put(part.questionId(), part.answered());
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return checked;
    }
}
