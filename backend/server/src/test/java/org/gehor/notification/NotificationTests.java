package org.gehor.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gehor.person.PersonContact;
import org.gehor.platform.database.Transactions;
import org.gehor.support.TestCases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How notices are sent: what they say, once, and again after failures. */
class NotificationTests extends MailedNode {

    @Autowired
    private EmailChannel channel;

    @Autowired
    private NotificationRepository notifications;

    @Autowired
    private PersonContact contacts;

    @Autowired
    private Transactions transactions;

    @Autowired
    private NotificationProperties properties;

    @Test
    void saysInThePersonsLanguageThatSomethingWaitsAndNothingElse() throws MessagingException {
        var unit = people.unit("SE");
        var api = people.api(port, citizen.token());
        api.document("mutation { updatePreferences(input: {language: NB}) { problems { code } } }")
                .execute();

        var caseId = TestCases.file(api, unit, Map.of("email", address));
        TestCases.ask(people.api(port, people.worker(unit, "HANDLER").token()), caseId);
        await().atMost(SOON).until(() -> mine().size() == 1);

        var mail = mine().getFirst();
        var number = text("select number from care_case where id = '" + caseId.substring(5) + "'");
        assertThat(mail.getSubject()).isEqualTo("Noe venter på deg i Gehör");
        assertThat(GreenMailUtil.getWholeMessage(mail))
                .contains("https://gehor.example/inbox")
                .doesNotContain(citizen.name(), citizen.name().split(" ")[0])
                .doesNotContain(number, caseId.substring(5), citizen.pid().substring(2))
                .doesNotContain("Provmottagning", "Provk", unit.externalId())
                .doesNotContainIgnoringCase("klag")
                .doesNotContainIgnoringCase("complaint");
    }

    @Test
    void aReceiptThatOnesOwnSendingGaveIsNoNews() {
        var unit = people.unit("SE");
        var caseId = TestCases.file(people.api(port, citizen.token()), unit, Map.of("email", address));
        var inbox = "select count(*) from inbox_item where case_id = '" + caseId.substring(5) + "'";
        await().atMost(SOON).until(() -> number(inbox) == 1);

        TestCases.ask(people.api(port, people.worker(unit, "HANDLER").token()), caseId);

        await().atMost(SOON).until(() -> states(caseId.substring(5)).equals(List.of("SENT")));
        assertThat(mine()).hasSize(1);
    }

    @Test
    void withoutAnAddressNothingIsSent() {
        var caseId = asked(Map.of());

        await().atMost(SOON).until(() -> states(caseId).equals(List.of("SKIPPED")));
    }

    @Test
    void aMailServerThatWasDownGetsTheMailOnceWhenItIsBack() {
        mails.stop();
        var caseId = asked();
        await().atMost(SOON)
                .until(() -> number("select coalesce(max(attempts), 0)" + ofCase(caseId)) >= 1
                        && states(caseId).equals(List.of("PENDING")));
        assertThat(text("select last_error" + ofCase(caseId))).isEqualTo("ConnectException");

        mails = newServer();

        await().atMost(SOON).until(() -> states(caseId).equals(List.of("SENT")));
        await().during(Duration.ofSeconds(1)).atMost(SOON).until(() -> mine().size() == 1);
    }

    @Test
    void isGivenUpAfterTheLastAttempt() {
        mails.stop();
        var caseId = asked();

        await().atMost(SOON).until(() -> states(caseId).equals(List.of("FAILED")));

        assertThat(number("select attempts" + ofCase(caseId))).isEqualTo(6);
    }

    @Test
    void anAddressThatIsNoneIsGivenUpAtOnceAndStopsNoOther() {
        var caseId = asked();
        await().atMost(SOON).until(() -> states(caseId).equals(List.of("SENT")));
        execute("update person set email = 'a@b@c' where id = (select submitter_id from care_case where id = '" + caseId
                + "')");
        execute(
                "update notification set state = 'PENDING', attempts = 0, next_attempt_at = now() where id in (select n.id"
                        + ofCase(caseId) + ")");

        await().atMost(SOON).until(() -> states(caseId).equals(List.of("FAILED")));

        assertThat(number("select attempts" + ofCase(caseId))).isOne();
        assertThat(text("select last_error" + ofCase(caseId))).isEqualTo("AddressException");
    }

    @Test
    void whatADeadNodeHasBegunIsSentAgainUnderTheSameId() throws MessagingException {
        var caseId = asked();
        await().atMost(SOON).until(() -> states(caseId).equals(List.of("SENT")));

        execute(
                "update notification set state = 'SENDING', next_attempt_at = now() - interval '1 second' where id in (select n.id"
                        + ofCase(caseId) + ")");

        await().atMost(SOON).until(() -> mine().size() == 2);
        assertThat(mine().get(0).getMessageID()).isEqualTo(mine().get(1).getMessageID());
        await().atMost(SOON).until(() -> states(caseId).equals(List.of("SENT")));
    }

    @Test
    void manySendersNeverSendTwice() {
        var caseId = asked();
        await().atMost(SOON).until(() -> mine().size() == 1);
        var senders = Stream.generate(
                        () -> new NoticeSender(channel, notifications, contacts, transactions, properties))
                .limit(3)
                .toList();
        senders.forEach(NoticeSender::start);

        execute("""
                with item as (
                    insert into inbox_item (person_id, case_id, kind, source, created_at)
                    select c.submitter_id, c.id, 'RECEIPT', -n, now() from care_case c, generate_series(1, 60) n
                    where c.id = '%s' returning id, person_id)
                insert into notification (person_id, inbox_item_id, channel, state, next_attempt_at)
                select person_id, id, 'EMAIL', 'PENDING', now() from item
                """.formatted(caseId));

        await().atMost(SOON).until(() -> states(caseId).stream().allMatch("SENT"::equals));
        senders.forEach(NoticeSender::stop);
        assertThat(mine()).hasSize(61);
        assertThat(mine()).extracting(MimeMessage::getMessageID).doesNotHaveDuplicates();
        assertThat(number("select max(attempts)" + ofCase(caseId))).isOne();
    }

    @Test
    void aSenderWhoseLeaseHasEndedCanNoLongerReport() {
        var caseId = asked();
        await().atMost(SOON).until(() -> states(caseId).equals(List.of("SENT")));
        execute(
                "update notification set state = 'SENDING', attempts = 3, next_attempt_at = now() + interval '1 hour' where id in"
                        + " (select n.id" + ofCase(caseId) + ")");
        var late = new NotificationRepository.Taken(
                UUID.fromString(text("select n.id" + ofCase(caseId))), UUID.randomUUID(), 2);

        transactions
                .runAs(new org.gehor.platform.security.Actor.Follower("late"), () -> notifications.sent(late))
                .block(SOON);

        assertThat(states(caseId)).containsExactly("SENDING");
    }
}
