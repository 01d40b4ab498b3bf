package org.gehor.classification;

import java.util.List;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Why something cannot be done with the coding of a case. Its words stand in the catalogue under {@code coding.NAME}. */
enum CodingHindrance {
    /** Only staff who read the case. */
    NOT_READER,
    /** Only who leads there. */
    NOT_LEADER,
    /** Nobody has coded the case yet. */
    NOT_CODED,
    /** A second coding was asked for, or made. */
    ASKED_ALREADY,
    /** No second coding waits. */
    NOT_ASKED,
    /** Whoever has the case is not its second coder. */
    HAS_CASE,
    /** Has coded the case. */
    CODED_IT,
    /** Has opened the case while it was coded, and may have seen how. */
    MAY_HAVE_SEEN,
    /** A second coding waits; only who has the case sees the first one, and may change it. */
    SECOND_WAITS;

    String key() {
        return "coding." + name();
    }

    Problem problem() {
        return new Problem(ProblemCode.NOT_ALLOWED_NOW, List.of(), List.of(new DefaultMessageSourceResolvable(key())));
    }
}
