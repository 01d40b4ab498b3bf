package org.gehor.rows;

import static org.gehor.rows.RowWorld.may;
import static org.gehor.rows.RowWorld.mayNot;
import static org.gehor.rows.RowWorld.nobodyMay;
import static org.gehor.rows.RowWorld.onlyMay;
import static org.gehor.rows.RowWorld.seen;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is filed without showing who sends it, how it is closed, and what is known for a while of sending without login. */
class KindRowTests {

    private static final String FILE = """
            insert into care_case (id, number, kind, state, country, organisation_id, organisation_path, identity, submitter_id,
                                   patient_id, received_at, answer_promise, changed_at)
            select id('N'), '260000099', 'VIEW', 'RECEIVED', 'SE', o.id, o.path, '%s', %s, now(), 'NONE', now()
            from organisation o where o.id = id('UNIT')""";
    private static final String HIDDEN = FILE.formatted("HIDDEN_FROM_UNIT", "null, null");
    private static final String ANONYMOUS = FILE.formatted("ANONYMOUS", "null, null");
    private static final String PARTY =
            "insert into case_party (case_id, person_id, role) values (id('N'), id('ANNA'), 'SUBMITTER')";
    private static final String CONTENT = """
            insert into case_content (case_id, submitter_name, patient_name, what_happened, language)
            values (id('%s'), %s, 'The signs lead nowhere.', 'SV')""";
    private static final String TELL = """
            insert into event (type, audience, occurred_at, case_id, organisation_id, organisation_path, actor_id)
            select 'CASE_RECEIVED', 'CASE', now(), id('%s'), o.id, o.path, %s from organisation o where o.id = id('UNIT')""";
    private static final String WRITE = """
            insert into message (case_id, author, author_id, author_name, text, sent_at, idempotency_key)
            values (id('N'), 'CITIZEN', %s, '%s', 'Text', now(), 'a-new-key')""";

    @Test
    void whatHidesThePersonNamesThemNowhere() {
        may(Who.ANNA, HIDDEN);
        mayNot(Who.ANNA, FILE.formatted("SHOWN", "null, null"));
        may(Who.ANNA, HIDDEN, PARTY, CONTENT.formatted("N", "null, null"));
        mayNot(Who.ANNA, HIDDEN, PARTY, CONTENT.formatted("N", "'Anna', null"));
        mayNot(Who.ANNA, HIDDEN, PARTY, CONTENT.formatted("N", "null, 'Anna'"));
        may(Who.ANNA, HIDDEN, PARTY, TELL.formatted("N", "null"));
        mayNot(Who.ANNA, HIDDEN, PARTY, TELL.formatted("N", "id('ANNA')"));
        mayNot(Who.ANNA, TELL.formatted("OPEN", "null"));
    }

    @Test
    void whoeverIsHiddenWritesUnderTheIdOfTheCase() {
        may(Who.ANNA, HIDDEN, PARTY, WRITE.formatted("id('N')", ""));
        mayNot(Who.ANNA, HIDDEN, PARTY, WRITE.formatted("id('ANNA')", ""));
        mayNot(Who.ANNA, HIDDEN, PARTY, WRITE.formatted("id('N')", "Anna"));
        mayNot(Who.ANNA, WRITE.replace("id('N')", "id('OPEN')").formatted("id('OPEN')", ""));
    }

    @Test
    void withoutLoginAViewIsFiledAndNothingElseIsDoneWithIt() {
        onlyMay(List.of(Who.PUBLIC), ANONYMOUS);
        mayNot(Who.PUBLIC, HIDDEN);
        mayNot(Who.PUBLIC, FILE.formatted("SHOWN", "id('ANNA'), id('ANNA')"));
        mayNot(Who.PUBLIC, ANONYMOUS.replace("'RECEIVED'", "'CLOSED'"));
        mayNot(Who.PUBLIC, ANONYMOUS.replace("'SE'", "'NO'"));
        may(Who.PUBLIC, ANONYMOUS, CONTENT.formatted("N", "null, null"));
        mayNot(Who.PUBLIC, ANONYMOUS, CONTENT.formatted("N", "'Anna', null"));
        mayNot(Who.PUBLIC, CONTENT.formatted("OPEN", "null, null"));
        may(Who.PUBLIC, ANONYMOUS, TELL.formatted("N", "null"));
        mayNot(Who.PUBLIC, TELL.formatted("OPEN", "null"));
        mayNot(Who.PUBLIC, ANONYMOUS, TELL.formatted("N", "id('ANNA')"));
        mayNot(Who.PUBLIC, ANONYMOUS, PARTY);
        mayNot(Who.PUBLIC, ANONYMOUS, "update care_case set state = 'IN_PROGRESS' where id = id('N')");
    }

    @Nested
    @OfTable("case_closing")
    class Closings {

        private static final String CLOSE = """
                insert into case_closing (case_id, thanks, closed_by, closed_name, closed_at, idempotency_key)
                values (id('%s'), 'Thank you.', id('%s'), 'H', now(), 'a-new-key')""";

        @Test
        void isReadByPartiesAndReaders() {
            seen("case_closing", "id")
                    .by(Who.ANNA, "closing of DONE")
                    .by(Who.BO, "closing of FOREIGN")
                    .by(Who.READERS, "closing of DONE")
                    .by(Who.FAR, "closing of FOREIGN")
                    .andByNobodyElse();
        }

        @Test
        void isWrittenByTheHandlerInTheirOwnName() {
            onlyMay(List.of(Who.HANDLER), CLOSE.formatted("OPEN", "HANDLER"));
            nobodyMay(CLOSE.formatted("NEW", "HANDLER"));
            nobodyMay(CLOSE.formatted("DONE", "HANDLER"));
            nobodyMay(CLOSE.formatted("OPEN", "COLLEAGUE"));
        }

        @Test
        void neverChangesOrGoes() {
            for (var column :
                    List.of("id", "case_id", "thanks", "closed_by", "closed_name", "closed_title", "closed_at")) {
                nobodyMay("update case_closing set " + column + " = " + column + " where id = id('closing of DONE')");
            }
            nobodyMay("delete from case_closing where id = id('closing of DONE')");
        }
    }

    @Nested
    @OfTable("anonymous_submission")
    class Submissions {

        @Test
        void isKnownToThoseWithoutLoginOnly() {
            seen("anonymous_submission", "case_number")
                    .by(Who.PUBLIC, "NEW NUMBER", "OLD NUMBER")
                    .andByNobodyElse();
        }

        @Test
        void isAddedWithoutLoginAndNeverChanges() {
            onlyMay(
                    List.of(Who.PUBLIC),
                    "insert into anonymous_submission (key_hash, body_hash, case_number, sent_at) values ('\\x03', '\\x00', '1', now())");
            for (var column : List.of("key_hash", "body_hash", "case_number", "sent_at")) {
                nobodyMay("update anonymous_submission set " + column + " = " + column);
            }
        }

        @Test
        void isForgottenAfterADay() {
            onlyMay(List.of(Who.FOLLOWER), "delete from anonymous_submission where sent_at < now() - interval '1 day'");
            nobodyMay("delete from anonymous_submission where sent_at > now() - interval '1 day'");
        }
    }

    @Nested
    @OfTable("anonymous_count")
    class Counts {

        @Test
        void isKnownToThoseWithoutLoginOnly() {
            seen("anonymous_count", "sent").by(Who.PUBLIC, "1").andByNobodyElse();
        }

        @Test
        void isCountedUpWithoutLogin() {
            onlyMay(
                    List.of(Who.PUBLIC),
                    "insert into anonymous_count (sender, period_from, sent) values ('\\x04', now(), 1)");
            onlyMay(List.of(Who.PUBLIC), "update anonymous_count set sent = sent + 1");
            nobodyMay("update anonymous_count set sender = sender");
        }

        @Test
        void isForgottenAfterItsTime() {
            onlyMay(List.of(Who.FOLLOWER), "delete from anonymous_count where period_from < now() - interval '1 hour'");
            nobodyMay("delete from anonymous_count where period_from > now() - interval '1 hour'");
        }
    }
}
