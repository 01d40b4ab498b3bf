package org.gehor.notification;

import com.icegreen.greenmail.util.GreenMail;
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
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestCitizens.TestCitizen;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A node with a mail server, beside the node of the other tests, and a citizen with an address of their own. */
@ServerTest
@DirtiesContext
abstract class MailedNode {

    static final Duration SOON = Duration.ofSeconds(20);
    static final ServerSetup SMTP = new ServerSetup(freePort(), "localhost", "smtp");
    static GreenMail mails = newServer();

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    final TestCitizen citizen = TestCitizens.next();
    final String address = UUID.randomUUID() + "@example.org";

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "localhost");
        settings.add("spring.mail.port", SMTP::getPort);
        settings.add("gehor.portal.url", () -> "https://gehor.example");
        settings.add("gehor.notification.interval", () -> "100ms");
        settings.add("gehor.notification.first-retry", () -> "200ms");
        settings.add("gehor.notification.attempts", () -> "6");
        settings.add("gehor.notification.a-day", () -> "2");
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

    static boolean fails(GraphQlTester api) {
        return api.document("{ viewer { emailFails } }")
                .execute()
                .path("viewer.emailFails")
                .entity(Boolean.class)
                .get();
    }

    /** A case that its handler has asked about: the question is what a notice tells of. */
    String asked() {
        return asked(Map.of("email", address));
    }

    String asked(Map<String, Object> change) {
        var unit = people.unit("SE");
        var caseId = TestCases.file(people.api(port, citizen.token()), unit, change);
        TestCases.ask(people.api(port, people.worker(unit, "HANDLER").token()), caseId);
        return caseId.substring(5);
    }

    List<MimeMessage> mine() {
        return Arrays.stream(mails.getReceivedMessages())
                .filter(mail -> receiver(mail).equals(address))
                .toList();
    }

    static String receiver(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static List<String> states(String caseId) {
        return List.of(text("select string_agg(n.state, ',')" + ofCase(caseId)).split(","));
    }

    static String ofCase(String caseId) {
        return " from notification n join inbox_item i on i.id = n.inbox_item_id where i.case_id = '" + caseId + "'";
    }

    static long number(String sql) {
        return Long.parseLong(text(sql));
    }

    static String text(String sql) {
        try (var connection = TestDatabase.asSuperuser();
                var rows = connection.createStatement().executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static void execute(String sql) {
        try (var connection = TestDatabase.asSuperuser()) {
            connection.createStatement().executeUpdate(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static GreenMail newServer() {
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
