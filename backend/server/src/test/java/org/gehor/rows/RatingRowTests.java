package org.gehor.rows;

import static org.gehor.rows.RowWorld.mayNot;
import static org.gehor.rows.RowWorld.nobodyMay;
import static org.gehor.rows.RowWorld.onlyMay;
import static org.gehor.rows.RowWorld.seen;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What citizens say of an answer. */
class RatingRowTests {

    private static final String CHANGE = "update rating set answered = 'YES', rated_at = now()";

    @Nested
    @OfTable("rating")
    class Ratings {

        private static final String RATE = """
                insert into rating (answer_id, person_id, case_id, answered, first_at, rated_at)
                values (id('answer of DONE'), id('%s'), id('%s'), 'YES', now(), now())
                on conflict (answer_id, person_id) do update set answered = excluded.answered""";

        @Test
        void isReadByWhoeverSaidItAndByReaders() {
            seen("rating", "case_id")
                    .by(Who.ANNA, "DONE")
                    .by(Who.READERS, "DONE")
                    .andByNobodyElse();
        }

        @Test
        void isSaidByAPartyInTheirOwnName() {
            onlyMay(List.of(Who.ANNA), RATE.formatted("ANNA", "DONE"));
            nobodyMay(RATE.formatted("BO", "DONE"));
            nobodyMay(RATE.formatted("ANNA", "OPEN"));
            nobodyMay(RATE.formatted("BO", "FOREIGN"));
            nobodyMay("delete from rating");
        }

        @Test
        void isSaidAnewByThePersonAndMovesToNoOtherAnswer() {
            onlyMay(List.of(Who.ANNA), CHANGE);
            for (var column : List.of("answer_id", "person_id", "case_id", "first_at")) {
                nobodyMay("update rating set " + column + " = " + column);
            }
        }
    }

    @Nested
    @OfTable("rating_part")
    class Parts {

        private static final String RATE = """
                insert into rating_part (answer_id, person_id, question_id, answered)
                values (id('answer of DONE'), id('%s'), id('%s'), 'YES')""";

        @Test
        void isReadWithItsRating() {
            seen("rating_part", "question_id")
                    .by(Who.ANNA, "question of DONE")
                    .by(Who.READERS, "question of DONE")
                    .andByNobodyElse();
        }

        @Test
        void isSaidOfAQuestionThatTheAnswerAnswers() {
            RowWorld.may(Who.ANNA, "delete from rating_part", RATE.formatted("ANNA", "question of DONE"));
            mayNot(Who.ANNA, RATE.formatted("ANNA", "question of OPEN"));
            mayNot(Who.BO, RATE.formatted("BO", "question of DONE"));
            nobodyMay("update rating_part set answered = 'YES'");
            onlyMay(List.of(Who.ANNA), "delete from rating_part");
        }
    }
}
