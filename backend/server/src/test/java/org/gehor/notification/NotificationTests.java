package org.gehor.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gehor.person.PersonContact;
import org.gehor.platform.database.Transactions;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestCitizens.TestCitizen;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A node with a mail server, beside the node of the other tests. */
@ServerTest
@DirtiesContext
class NotificationTests {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final ServerSetup SMTP = new ServerSetup(freePort(), "localhost", "smtp");
    private static GreenMail mails = newServer();

    @Autowired
    private TestPeople people;

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

    @LocalServerPort
    private int port;

    private final TestCitizen citizen = TestCitizens.next();
    private final String address = UUID.randomUUID() + "@example.org";

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "localhost");
        settings.add("spring.mail.port", SMTP::getPort);
        settings.add("gehor.portal.url", () -> "https://gehor.example");
        settings.add("gehor.notification.interval", () -> "100ms");
        settings.add("gehor.notification.first-retry", () -> "200ms");
        settings.add("gehor.notification.attempts", () -> "6");
    }

    @BeforeEach
    void start() {
        if (!mails.isRunning()) {
            mails = newServer();
        }
    }

    @AfterAll
    static void stop() {
        mails.stop();
    }

    @Test
    void saysInThePersonsLanguageThatSomethingWaitsAndNothingElse() throws MessagingException {
        var unit = people.unit("SE");
        var api = people.api(port, citizen.token());
        api.document("mutation { updatePreferences(input: {language: NB}) { problems { code } } }")
                .execute();

        var caseId = TestCases.file(api, unit, Map.of("email", address));
        await().atMost(SOON).until(() -> mine().size() == 1);

        var mail = mine().getFirst();
        var number = text("select number from care_case where id = '" + caseId.substring(5) + "'");
        assertThat(mail.getSubject()).isEqualTo("Noe venter på deg i Gehör");
        assertThat(GreenMailUtil.getWholeMessage(mail))
                .contains("https://gehor.example")
                .doesNotContain(citizen.name(), citizen.name().split(" ")[0])
                .doesNotContain(number, caseId.substring(5), citizen.pid().substring(2))
                .doesNotContain("Provmottagning", "Provk", unit.externalId())
                .doesNotContainIgnoringCase("klag")
                .doesNotContainIgnoringCase("complaint");
    }

    @Test
    void withoutAnAddressNothingIsSent() {
        var caseId = TestCases.file(people.api(port, citizen.token()), people.unit("SE"))
                .substring(5);

        await().atMost(SOON).until(() -> states(caseId).equals(List.of("SKIPPED")));
    }

    @Test
    void aMailServerThatWasDownGetsTheMailOnceWhenItIsBack() {
        mails.stop();
        var caseId = file();
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
        var caseId = file();

        await().atMost(SOON).until(() -> states(caseId).equals(List.of("FAILED")));

        assertThat(number("select attempts" + ofCase(caseId))).isEqualTo(6);
    }

    @Test
    void anAddressThatIsNoneIsGivenUpAtOnceAndStopsNoOther() {
        var caseId = file();
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
        var caseId = file();
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
        var caseId = file();
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
        var caseId = file();
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

    private String file() {
        return TestCases.file(people.api(port, citizen.token()), people.unit("SE"), Map.of("email", address))
                .substring(5);
    }

    private List<MimeMessage> mine() {
        return Arrays.stream(mails.getReceivedMessages())
                .filter(mail -> receiver(mail).equals(address))
                .toList();
    }

    private static String receiver(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> states(String caseId) {
        return List.of(text("select string_agg(n.state, ',')" + ofCase(caseId)).split(","));
    }

    private static String ofCase(String caseId) {
        return " from notification n join inbox_item i on i.id = n.inbox_item_id where i.case_id = '" + caseId + "'";
    }

    private static long number(String sql) {
        return Long.parseLong(text(sql));
    }

    private static String text(String sql) {
        try (var connection = TestDatabase.asSuperuser();
                var rows = connection.createStatement().executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void execute(String sql) {
        try (var connection = TestDatabase.asSuperuser()) {
            connection.createStatement().executeUpdate(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static GreenMail newServer() {
        var server = new GreenMail(SMTP);
        server.start();
        return server;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
