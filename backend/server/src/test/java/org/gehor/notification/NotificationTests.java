package org.gehor.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gehor.support.Patience.SOON;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gehor.platform.database.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Notices of items by e-mail: once, whatever happens to nodes and mail server. */
@NoticeTest
class NotificationTests {

    @Autowired
    private Somebody.Factory people;

    @Autowired
    private EmailChannel channel;

    @Autowired
    private NotificationRepository notifications;

    @Autowired
    private NoticeWork work;

    @Autowired
    private Transactions transactions;

    private Somebody anna;

    @BeforeEach
    void start() {
        NoticeNode.mailServerIsUp();
        anna = people.next().withEmail();
    }

    @AfterEach
    void allIsWellAgain() {
        NoticeNode.mailServerIsUp();
    }

    @Test
    void saysInThePersonsLanguageThatSomethingWaitsAndNothingElse() throws MessagingException {
        anna.done("updatePreferences", Map.of("language", "NB"));
        var citizen = anna.citizen;

        var caseId = asked();
        await().atMost(SOON).until(() -> mine().size() == 1);

        var mail = mine().getFirst();
        var number = text("select number from care_case where id = '" + caseId + "'");
        assertThat(mail.getSubject()).isEqualTo("Noe venter på deg i Gehör");
        assertThat(GreenMailUtil.getWholeMessage(mail))
                .contains("https://gehor.example/inbox")
                .doesNotContain(citizen.name(), citizen.name().split(" ")[0])
                .doesNotContain(number, caseId, citizen.pid().substring(2))
                .doesNotContain("Provmottagning", "Provk", "SE2329990000")
                .doesNotContainIgnoringCase("klag")
                .doesNotContainIgnoringCase("complaint");
    }

    @Test
    void aReceiptThatOnesOwnSendingGaveIsNoNews() {
        var caseId = anna.files();
        var inbox = "select count(*) from inbox_item where case_id = '" + caseId + "'";
        await().atMost(SOON).until(() -> number(inbox) == 1);

        anna.isAsked();

        await().atMost(SOON).until(() -> mine().size() == 1);
        assertThat(number("select count(*)" + ofCase(caseId))).isZero();
    }

    @Test
    void withoutAnAddressNothingIsSent() {
        var caseId = people.next().isAsked();

        await().atMost(SOON).until(() -> states(caseId).equals(List.of("SKIPPED")));
    }

    @Test
    void aMailServerThatWasDownGetsTheMailOnceWhenItIsBack() {
        NoticeNode.mailServerIsDown();
        var caseId = asked();
        await().atMost(SOON)
                .until(() -> number("select coalesce(max(attempts), 0)" + ofCase(caseId)) >= 1
                        && states(caseId).equals(List.of("PENDING")));
        assertThat(text("select last_error" + ofCase(caseId))).isEqualTo("ConnectException");

        NoticeNode.mailServerIsUp();

        await().atMost(SOON).until(() -> states(caseId).equals(List.of("SENT")));
        await().during(Duration.ofSeconds(1)).atMost(SOON).until(() -> mine().size() == 1);
    }

    @Test
    void isGivenUpAfterTheLastAttempt() {
        NoticeNode.mailServerIsDown();
        var caseId = asked();

        await().atMost(SOON).until(() -> states(caseId).equals(List.of("FAILED")));

        assertThat(number("select attempts" + ofCase(caseId))).isEqualTo(6);
    }

    @Test
    void anAddressThatIsNoneIsGivenUpAtOnceAndStopsNoOther() {
        var caseId = asked();
        await().atMost(SOON).until(() -> states(caseId).equals(List.of("SENT")));
        execute("update person set email = 'a@b@c' where id = '" + anna.id() + "'");
        execute("update person set email_confirmed_at = now() where id = '" + anna.id() + "'");
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
        var senders =
                Stream.generate(() -> new NoticeSender(channel, work)).limit(3).toList();
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
                UUID.fromString(text("select n.id" + ofCase(caseId))),
                UUID.randomUUID(),
                2,
                NoticePurpose.ITEM,
                null,
                null,
                null);

        transactions
                .runAs(new org.gehor.platform.security.Actor.Follower("late"), () -> notifications.sent(late))
                .block(SOON);

        assertThat(states(caseId)).containsExactly("SENDING");
    }

    private String asked() {
        return anna.isAsked();
    }

    private List<MimeMessage> mine() {
        return anna.mails();
    }

    private static List<String> states(String caseId) {
        return List.of(text("select string_agg(n.state, ',')" + ofCase(caseId)).split(","));
    }

    private static String ofCase(String caseId) {
        return " from notification n join inbox_item i on i.id = n.inbox_item_id where n.channel = 'EMAIL' and i.case_id = '"
                + caseId + "'";
    }

    private static long number(String sql) {
        return Long.parseLong(text(sql));
    }

    private static String text(String sql) {
        return Somebody.text(sql);
    }

    private static void execute(String sql) {
        Somebody.execute(sql);
    }
}
