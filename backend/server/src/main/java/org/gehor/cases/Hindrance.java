package org.gehor.cases;

import java.util.Objects;
import org.gehor.platform.graphql.ProblemCode;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Why something cannot be done with a case now. Its words stand in the catalogue under {@code hindrance.NAME}. */
public enum Hindrance {
    /** Answered, closed or withdrawn. */
    DONE(ProblemCode.NOT_ALLOWED_NOW),
    /** Not in this state, or not for this kind. */
    STATE(ProblemCode.NOT_ALLOWED_NOW),
    /** A colleague has it. */
    TAKEN_BY_OTHER(ProblemCode.TAKEN_BY_OTHER),
    /** The viewer has it already. */
    ALREADY_YOURS(ProblemCode.ALREADY_DONE),
    /** Only its handler may; nobody has taken it. */
    TAKE_FIRST(ProblemCode.NOT_ALLOWED_NOW),
    /** The citizen has written, and the handler has not yet said to have read it. */
    UNREAD_LETTER(ProblemCode.UNREAD_LETTER),
    /** Everything that the citizen has written is read. */
    NOTHING_UNREAD(ProblemCode.ALREADY_DONE),
    /** Sent without login: nobody can be reached. */
    NOBODY_TO_REACH(ProblemCode.NOT_ALLOWED_NOW),
    /** The citizen was told that no answer comes. */
    NO_ANSWER_PROMISED(ProblemCode.NOT_ALLOWED_NOW),
    /** Ended by its answer only. */
    ANSWER_OWED(ProblemCode.NOT_ALLOWED_NOW),
    /** Only who distributes cases there, or has it, may give it away. */
    NOT_ALLOCATOR(ProblemCode.NOT_ALLOWED_NOW),
    /** The role distributes cases without reading them. */
    NO_READING_ROLE(ProblemCode.NOT_ALLOWED_NOW),
    /** Only who sent the case may. */
    NOT_SUBMITTER(ProblemCode.NOT_ALLOWED_NOW),
    /** Only who sees the whole case may. */
    LIMITED(ProblemCode.NOT_ALLOWED_NOW),
    /** The patient has not yet said whether they want to be part of it. */
    ANSWER_FIRST(ProblemCode.NOT_ALLOWED_NOW),
    /** It is about nobody whom the service knows. */
    NO_PATIENT(ProblemCode.NOT_ALLOWED_NOW),
    /** Nothing is published yet. */
    NO_ANSWER(ProblemCode.NOT_ALLOWED_NOW),
    /** It was asked for once already. */
    REOPENED_ONCE(ProblemCode.ALREADY_DONE),
    /** The time for asking has passed. */
    REOPEN_TOO_LATE(ProblemCode.NOT_ALLOWED_NOW),
    /** First it is to be decided whether the case is opened again. */
    DECIDE_FIRST(ProblemCode.NOT_ALLOWED_NOW),
    /** Nobody has asked for the case to be opened again, or it is decided. */
    NOTHING_TO_DECIDE(ProblemCode.NOT_ALLOWED_NOW),
    /** No answer is owed by a day. */
    NO_DUE_DAY(ProblemCode.NOT_ALLOWED_NOW),
    /** Its time stands still already. */
    PAUSED_ALREADY(ProblemCode.ALREADY_DONE),
    /** Its time runs. */
    NOT_PAUSED(ProblemCode.ALREADY_DONE);

    private final ProblemCode code;

    Hindrance(ProblemCode code) {
        this.code = code;
    }

    ProblemCode code() {
        return code;
    }

    /** Its words for this case, which name the colleague who has it. */
    public MessageSourceResolvable of(CareCase subject) {
        return new DefaultMessageSourceResolvable(
                new String[] {"hindrance." + name()},
                new Object[] {Objects.requireNonNullElse(subject.handlerName(), "")});
    }
}
