package org.gehor.submission;

import org.gehor.cases.SubmitterIdentity;
import org.gehor.jurisdiction.AnswerPromise;
import org.gehor.jurisdiction.CountryProfile;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;

/** What is promised to who sends something: only what the country's profile offers, and nothing that needs a person known. */
final class Promises {

    private Promises() {}

    /** Notes what was wished for and cannot be promised. */
    static void check(Checks checks, Form form, CountryProfile.Promise offered) {
        checks.unless(
                        !form.answerWanted() || offered.answer() != AnswerPromise.NONE,
                        Problem.at(ProblemCode.NOT_ALLOWED_NOW, "answerWanted"))
                .unless(!form.follow() || offered.follow(), Problem.at(ProblemCode.NOT_ALLOWED_NOW, "follow"))
                .unless(
                        form.identity() != SubmitterIdentity.ANONYMOUS,
                        Problem.at(ProblemCode.NOT_ALLOWED_NOW, "identity"));
    }

    /** Notes what only somebody who has logged in can ask for. */
    static void checkWithoutLogin(Checks checks, Form form) {
        checks.unless(!form.answerWanted(), Problem.at(ProblemCode.LOGIN_NEEDED, "answerWanted"))
                .unless(!form.follow(), Problem.at(ProblemCode.LOGIN_NEEDED, "follow"))
                .unless(form.draftId() == null, Problem.at(ProblemCode.LOGIN_NEEDED, "draftId"))
                .unless(Form.stripped(form.email()) == null, Problem.at(ProblemCode.LOGIN_NEEDED, "email"));
    }

    /** What is promised to this one. */
    static AnswerPromise of(Form form, CountryProfile profile) {
        var offered = profile.promise(form.kind().name()).answer();
        return offered == AnswerPromise.POSSIBLE && !form.answerWanted() ? AnswerPromise.NONE : offered;
    }
}
