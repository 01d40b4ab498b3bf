package org.gehor.rows;

import static org.gehor.rows.RowWorld.may;
import static org.gehor.rows.RowWorld.mayNot;
import static org.gehor.rows.RowWorld.nobodyMay;
import static org.gehor.rows.RowWorld.onlyMay;
import static org.gehor.rows.RowWorld.seen;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The answer while it is written, and once it is published. */
class AnswerRowTests {

    private static final String PUBLISH = """
            insert into answer (id, case_id, version, opening, signed_by, signed_name, organisation_id, published_at, idempotency_key)
            values (id('A'), id('%s'), 1, 'Thank you.', id('%s'), 'H', id('%s'), now(), 'a-new-key')""";
    private static final String PART =
            "insert into answer_part (answer_id, question_id, text) values (id('%s'), id('question of %s'), 'So.')";

    @Nested
    @OfTable("answer_draft")
    class Drafts {

        private static final String BEGIN = """
                insert into answer_draft (case_id, opening, version, saved_at, saved_by) values (id('%s'), 'Th', 1, now(), id('%s'))
                on conflict (case_id) do update set opening = excluded.opening, version = 2, saved_by = excluded.saved_by""";

        @Test
        void isReadByReadersAndNeverByParties() {
            seen("answer_draft", "case_id")
                    .by(Who.READERS, "OPEN", "DONE")
                    .by(Who.FAR, "FOREIGN")
                    .andByNobodyElse();
        }

        @Test
        void isWrittenByTheHandlerOfAnOpenCase() {
            onlyMay(List.of(Who.HANDLER), BEGIN.formatted("OPEN", "HANDLER"));
            mayNot(Who.HANDLER, BEGIN.formatted("OPEN", "COLLEAGUE"));
            mayNot(Who.COLLEAGUE, BEGIN.formatted("OPEN", "COLLEAGUE"));
            mayNot(Who.ABOVE, BEGIN.formatted("OPEN", "ABOVE"));
            mayNot(Who.HANDLER, BEGIN.formatted("DONE", "HANDLER"));
            mayNot(Who.HANDLER, BEGIN.formatted("NEW", "HANDLER"));
            onlyMay(
                    List.of(Who.HANDLER),
                    "update answer_draft set opening = 'X', version = 2 where case_id = id('OPEN')");
            nobodyMay("update answer_draft set opening = 'X' where case_id = id('DONE')");
            nobodyMay("update answer_draft set case_id = id('NEW') where case_id = id('OPEN')");
            nobodyMay("delete from answer_draft where case_id = id('OPEN')");
        }
    }

    @Nested
    @OfTable("answer_draft_part")
    class DraftParts {

        private static final String SAVE = """
                insert into answer_draft_part (case_id, question_id, text, answered) values (id('%s'), id('question of %s'), 'X', true)
                on conflict (case_id, question_id) do update set text = excluded.text""";

        @Test
        void isReadByReadersAndNeverByParties() {
            seen("answer_draft_part", "question_id")
                    .by(Who.READERS, "question of OPEN", "question of DONE")
                    .by(Who.FAR, "question of FOREIGN")
                    .andByNobodyElse();
        }

        @Test
        void isWrittenByTheHandlerToAQuestionOfTheCase() {
            onlyMay(List.of(Who.HANDLER), SAVE.formatted("OPEN", "OPEN"));
            nobodyMay(SAVE.formatted("DONE", "DONE"));
            mayNot(Who.HANDLER, SAVE.formatted("OPEN", "NEW"));
            mayNot(Who.HANDLER, SAVE.formatted("OPEN", "FOREIGN"));
            onlyMay(
                    List.of(Who.HANDLER),
                    "update answer_draft_part set text = 'X', answered = false where case_id = id('OPEN')");
            nobodyMay("update answer_draft_part set question_id = id('question of NEW') where case_id = id('OPEN')");
            nobodyMay("delete from answer_draft_part where case_id = id('OPEN')");
        }
    }

    @Nested
    @OfTable("answer")
    class Answers {

        @Test
        void isReadByPartiesAndReaders() {
            seen("answer", "id")
                    .by(Who.ANNA, "answer of DONE")
                    .by(Who.READERS, "answer of DONE")
                    .andByNobodyElse();
        }

        @Test
        void isSignedByTheHandlerOfAnOpenCaseForItsOrganisation() {
            onlyMay(List.of(Who.HANDLER), PUBLISH.formatted("OPEN", "HANDLER", "UNIT"));
            mayNot(Who.HANDLER, PUBLISH.formatted("OPEN", "COLLEAGUE", "UNIT"));
            mayNot(Who.HANDLER, PUBLISH.formatted("OPEN", "HANDLER", "NEXT_UNIT"));
            mayNot(Who.COLLEAGUE, PUBLISH.formatted("OPEN", "COLLEAGUE", "UNIT"));
            mayNot(Who.HANDLER, PUBLISH.formatted("NEW", "HANDLER", "UNIT"));
            mayNot(Who.HANDLER, PUBLISH.formatted("DONE", "HANDLER", "UNIT").replace("1, 'Thank", "2, 'Thank"));
            mayNot(Who.ALLOCATOR, PUBLISH.formatted("OPEN", "ALLOCATOR", "UNIT"));
        }

        @Test
        void neverChangesOnceItIsPublished() {
            for (var column : List.of(
                    "id",
                    "case_id",
                    "version",
                    "opening",
                    "changes",
                    "signed_by",
                    "signed_name",
                    "signed_title",
                    "organisation_id",
                    "published_at",
                    "idempotency_key")) {
                nobodyMay("update answer set " + column + " = " + column + " where id = id('answer of DONE')");
            }
            nobodyMay("delete from answer where id = id('answer of DONE')");
        }
    }

    @Nested
    @OfTable("answer_part")
    class Parts {

        @Test
        void isReadWithItsAnswer() {
            seen("answer_part", "question_id")
                    .by(Who.ANNA, "question of DONE")
                    .by(Who.READERS, "question of DONE")
                    .andByNobodyElse();
        }

        @Test
        void isPublishedWithItsAnswerAndNeverAddedLater() {
            may(Who.HANDLER, PUBLISH.formatted("OPEN", "HANDLER", "UNIT"), PART.formatted("A", "OPEN"));
            mayNot(Who.HANDLER, PUBLISH.formatted("OPEN", "HANDLER", "UNIT"), PART.formatted("A", "NEW"));
            nobodyMay("delete from answer_part");
            nobodyMay("update answer_part set text = 'Other.'");
            nobodyMay(PART.formatted("answer of DONE", "DONE"));
        }
    }
}
