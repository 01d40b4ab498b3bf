package org.gehor.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gehor.rows.RowWorld.may;
import static org.gehor.rows.RowWorld.mayNot;
import static org.gehor.rows.RowWorld.nobodyMay;
import static org.gehor.rows.RowWorld.onlyMay;
import static org.gehor.rows.RowWorld.seen;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A case, its parties, and what was sent. */
class CaseRowTests {

    private static final String FILE = """
            insert into care_case (id, number, kind, state, country, organisation_id, organisation_path, submitter_id, patient_id,
                                   received_at, changed_at)
            select id('N'), '260000099', 'COMPLAINT', 'RECEIVED', 'SE', o.id, o.path, id('ANNA'), id('ANNA'), now(), now()
            from organisation o where o.id = id('UNIT')""";
    private static final String PARTY =
            "insert into case_party (case_id, person_id, role) values (id('%s'), id('%s'), 'SUBMITTER')";
    private static final String CONTENT = """
            insert into case_content (case_id, submitter_name, patient_name, occurred_precision, what_happened, answer_channel, language)
            values (id('%s'), 'N', 'N', 'ONGOING', 'I waited for hours.', 'INBOX', 'SV')""";
    private static final String QUESTION =
            "insert into case_question (case_id, position, text) values (id('%s'), 2, 'And then?')";

    @Nested
    @OfTable("care_case")
    class Cases {

        @Test
        void isSeenByItsPartiesAndWhereItIsWorkedOn() {
            seen("care_case", "id")
                    .by(Who.ANNA, "NEW", "OPEN", "DONE")
                    .by(Who.BO, "FOREIGN")
                    .by(Who.READERS, "NEW", "OPEN", "DONE")
                    .by(Who.ALLOCATOR, "NEW", "OPEN", "DONE")
                    .by(Who.FAR, "FOREIGN")
                    .by(Who.FOLLOWER, "NEW", "OPEN", "FOREIGN")
                    .andByNobodyElse();
        }

        @Test
        void isFiledByACitizenAboutThemselfOrSomebodyElse() {
            onlyMay(List.of(Who.ANNA), FILE);
            mayNot(Who.BO, FILE);
            mayNot(Who.ANNA, FILE.replace("id('ANNA'), id('ANNA')", "id('BO'), id('BO')"));
            may(Who.ANNA, FILE.replace("id('ANNA'), id('ANNA')", "id('ANNA'), id('BO')"));
            may(Who.ANNA, FILE.replace("id('ANNA'), id('ANNA')", "id('ANNA'), null"));
            var praise = FILE.replace("'COMPLAINT'", "'PRAISE'")
                    .replace("changed_at)", "changed_at, answer_promise)")
                    .replace("now(), now()", "now(), now(), 'NONE'");
            may(Who.ANNA, praise);
            mayNot(Who.ANNA, praise.replace("id('ANNA'), id('ANNA')", "id('ANNA'), id('BO')"));
        }

        @Test
        void isFiledNewAndAtAnOrganisationAsItStandsInTheTree() {
            mayNot(Who.ANNA, FILE.replace("'RECEIVED'", "'ANSWERED'"));
            mayNot(Who.ANNA, FILE.replace("o.path", "'a.b'::ltree"));
            mayNot(Who.ANNA, FILE.replace("'SE'", "'NO'"));
            for (var column : List.of("handler_id", "done_at", "version", "unread", "handler_name")) {
                mayNot(
                        Who.ANNA,
                        FILE.replace("received_at,", column + ", received_at,")
                                .replace("now(), now()", "null, now(), now()"));
            }
        }

        @Test
        void isTouchedByAPartyOnlyAsWritingDoes() {
            var write =
                    "update care_case set state = '%s', unread = %s, changed_at = now(), version = version + 1 where id = id('%s')";
            may(Who.ANNA, write.formatted("IN_PROGRESS", true, "OPEN"));
            may(Who.ANNA, write.formatted("RECEIVED", true, "NEW"));
            mayNot(Who.ANNA, write.formatted("IN_PROGRESS", false, "OPEN"));
            mayNot(Who.ANNA, write.formatted("IN_PROGRESS", true, "NEW"));
            for (var state : List.of("RECEIVED", "ANSWERED", "CLOSED", "WITHDRAWN")) {
                mayNot(Who.ANNA, write.formatted(state, true, "OPEN"));
            }
            mayNot(Who.ANNA, write.formatted("IN_PROGRESS", true, "DONE"));
            mayNot(Who.BO, write.formatted("IN_PROGRESS", true, "OPEN"));
        }

        @Test
        void isTakenBackByItsSubmitterWhileItIsNotDone() {
            var withdraw = "update care_case set state = 'WITHDRAWN', done_at = now()%s where id = id('%s')";
            for (var name : List.of("NEW", "OPEN")) {
                may(Who.ANNA, withdraw.formatted("", name));
                mayNot(Who.ANNA, withdraw.formatted(", due_on = current_date", name));
                mayNot(Who.ANNA, withdraw.formatted(", reopened = true", name));
                mayNot(Who.ANNA, withdraw.formatted(", unread = not unread", name));
                mayNot(Who.BO, withdraw.formatted("", name));
            }
            mayNot(Who.ANNA, withdraw.formatted("", "DONE"));
            mayNot(Who.ANNA, "update care_case set state = 'CLOSED', done_at = now() where id = id('OPEN')");
        }

        @Test
        void isAskedToBeOpenedAgainOnceAndOnlyWhenAnswered() {
            var ask = "update care_case set state = 'REOPENING_REQUESTED', done_at = null, due_on = current_date, "
                    + "reopened = true where id = id('%s')";
            may(Who.ANNA, ask.formatted("DONE"));
            mayNot(Who.BO, ask.formatted("DONE"));
            for (var name : List.of("NEW", "OPEN")) {
                mayNot(Who.ANNA, ask.formatted(name));
            }
            mayNot(Who.ANNA, ask.formatted("DONE").replace("reopened = true", "reopened = false"));
            mayNot(Who.ANNA, ask.formatted("DONE"), "update care_case set due_on = '9999-01-01' where id = id('DONE')");
            may(
                    Who.ANNA,
                    ask.formatted("DONE"),
                    "update care_case set state = 'REOPENING_REQUESTED', unread = true where id = id('DONE')");
            mayNot(
                    Who.ANNA,
                    ask.formatted("DONE"),
                    "update care_case set state = 'REOPENING_REQUESTED', unread = false where id = id('DONE')");
            mayNot(Who.ANNA, ask.formatted("DONE").replace("reopened = true", "reopened = true, unread = true"));
            mayNot(
                    Who.ANNA,
                    ask.formatted("DONE"),
                    "update care_case set state = 'IN_PROGRESS', unread = true where id = id('DONE')");
            mayNot(
                    Who.ANNA,
                    "update care_case set state = 'IN_PROGRESS', done_at = null, unread = true where id = id('DONE')");
        }

        @Test
        void isTakenByWhoeverReadsItAndGivenToOneWhoMayHandleIt() {
            var take =
                    "update care_case set state = 'IN_PROGRESS', handler_id = id('%s'), handler_name = 'H', version = 2 where id = id('NEW')";
            var working = new ArrayList<>(Who.READERS);
            working.add(Who.ALLOCATOR);
            Who.READERS.forEach(who -> onlyMay(working, take.formatted(who.name())));
            for (var who : List.of("ALLOCATOR", "ANALYST", "ELSEWHERE", "REVOKED", "FAR", "ANNA")) {
                nobodyMay(take.formatted(who));
            }
            for (var state : List.of("RECEIVED", "ANSWERED", "CLOSED", "WITHDRAWN")) {
                mayNot(Who.ALLOCATOR, take.formatted("HANDLER").replace("IN_PROGRESS", state));
            }
            mayNot(Who.ALLOCATOR, take.formatted("HANDLER").replace("version = 2", "version = 2, done_at = now()"));
        }

        @Test
        void isMovedOnByItsHandlerAndDoneOnlyWithAState() {
            onlyMay(
                    List.of(Who.HANDLER),
                    "update care_case set state = 'ANSWERED', done_at = now() where id = id('OPEN')");
            assertThatThrownBy(() -> may(Who.HANDLER, "update care_case set state = 'ANSWERED' where id = id('OPEN')"))
                    .hasStackTraceContaining("violates check constraint");
        }

        @Test
        void isLockedByAllWhoSeeItSoThatTheyAreToldWhy() {
            for (var who : List.of(Who.ANNA, Who.HANDLER, Who.COLLEAGUE, Who.ABOVE, Who.ALLOCATOR)) {
                assertThat(locks(who)).as("%s", who).isTrue();
            }
            assertThat(locks(Who.BO) || locks(Who.ELSEWHERE) || locks(Who.ANALYST))
                    .isFalse();
        }

        @Test
        void neverMovesToAnotherPartyPlaceOrTime() {
            for (var column : List.of(
                    "id",
                    "number",
                    "kind",
                    "country",
                    "organisation_id",
                    "organisation_path",
                    "submitter_id",
                    "patient_id",
                    "received_at")) {
                nobodyMay("update care_case set " + column + " = " + column + " where id = id('OPEN')");
            }
            for (var column : List.of("handler_id", "handler_name", "handler_title")) {
                mayNot(Who.ANNA, "update care_case set " + column + " = null where id = id('OPEN')");
            }
            nobodyMay("update care_case set due_on = current_date where id = id('OPEN')");
            nobodyMay("delete from care_case where id = id('NEW')");
        }

        private static boolean locks(Who who) {
            return RowWorld.as(who, connection -> {
                try (var statement = connection.createStatement();
                        var rows =
                                statement.executeQuery("select id from care_case where id = id('OPEN') for update")) {
                    return rows.next();
                }
            });
        }
    }

    @Nested
    @OfTable("case_party")
    class Parties {

        @Test
        void isSeenByThePersonAndByFollowers() {
            seen("case_party", "case_id")
                    .by(Who.ANNA, "NEW", "OPEN", "DONE")
                    .by(Who.BO, "FOREIGN")
                    .by(Who.FOLLOWER, "NEW", "OPEN", "DONE", "FOREIGN")
                    .andByNobodyElse();
        }

        @Test
        void isNamedWhenTheCaseIsFiledAndNotBefore() {
            may(Who.ANNA, FILE, PARTY.formatted("N", "ANNA"));
            mayNot(Who.ANNA, FILE, PARTY.formatted("N", "BO"));
        }

        @Test
        void namesAnotherPatientOnlyAsOneWhoIsAsked() {
            var about = FILE.replace("id('ANNA'), id('ANNA')", "id('ANNA'), id('BO')");
            var patient =
                    "insert into case_party (case_id, person_id, role, scope) values (id('N'), id('%s'), 'PATIENT', '%s')";
            may(Who.ANNA, about, PARTY.formatted("N", "ANNA"), patient.formatted("BO", "ASKED"));
            mayNot(Who.ANNA, about, PARTY.formatted("N", "ANNA"), patient.formatted("BO", "FULL"));
            mayNot(Who.ANNA, about, PARTY.formatted("N", "ANNA"), patient.formatted("ANNA", "FULL"));
            mayNot(Who.ANNA, about, PARTY.formatted("N", "ANNA"), patient.formatted("HANDLER", "ASKED"));
            may(Who.ANNA, FILE, PARTY.formatted("N", "ANNA"), patient.formatted("ANNA", "FULL"));
        }

        @Test
        void nobodyJoinsACaseThatIsThere() {
            nobodyMay(PARTY.formatted("FOREIGN", "ANNA"));
            nobodyMay(PARTY.formatted("OPEN", "BO"));
            nobodyMay(PARTY.formatted("OPEN", "ANNA").replace("SUBMITTER", "PATIENT"));
        }

        @Test
        void neverChanges() {
            nobodyMay("update case_party set case_id = id('FOREIGN') where case_id = id('OPEN')");
            nobodyMay("update case_party set person_id = id('BO') where case_id = id('OPEN')");
            nobodyMay("delete from case_party where case_id = id('OPEN')");
        }
    }

    @Nested
    @OfTable("case_content")
    class Content {

        @Test
        void isReadByPartiesAndReaders() {
            seen("case_content", "case_id")
                    .by(Who.ANNA, "NEW", "OPEN", "DONE")
                    .by(Who.BO, "FOREIGN")
                    .by(Who.READERS, "NEW", "OPEN", "DONE")
                    .by(Who.FAR, "FOREIGN")
                    .andByNobodyElse();
        }

        @Test
        void isWrittenWhenTheCaseIsFiledAndNeverAgain() {
            may(Who.ANNA, FILE, PARTY.formatted("N", "ANNA"), CONTENT.formatted("N"));
            nobodyMay(CONTENT.formatted("OPEN"));
            nobodyMay("update case_content set what_happened = 'Nothing at all.' where case_id = id('OPEN')");
            nobodyMay("delete from case_content where case_id = id('OPEN')");
        }
    }

    @Nested
    @OfTable("case_question")
    class Questions {

        @Test
        void isReadByPartiesAndReaders() {
            seen("case_question", "id")
                    .by(Who.ANNA, "question of NEW", "question of OPEN", "question of DONE")
                    .by(Who.BO, "question of FOREIGN")
                    .by(Who.READERS, "question of NEW", "question of OPEN", "question of DONE")
                    .by(Who.FAR, "question of FOREIGN")
                    .andByNobodyElse();
        }

        @Test
        void isAskedWhenTheCaseIsFiledAndNeverAgain() {
            may(Who.ANNA, FILE, PARTY.formatted("N", "ANNA"), QUESTION.formatted("N"));
            nobodyMay(QUESTION.formatted("OPEN"));
            nobodyMay(QUESTION.formatted("NEW"));
            nobodyMay("update case_question set text = 'None.' where case_id = id('OPEN')");
            nobodyMay("delete from case_question where case_id = id('OPEN')");
        }
    }
}
