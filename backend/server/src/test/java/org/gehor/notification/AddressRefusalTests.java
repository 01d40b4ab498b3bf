package org.gehor.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gehor.person.Contact;
import org.gehor.person.Language;
import org.gehor.support.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that refuses the receiver, in the words of real ones. */
class AddressRefusalTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "550 5.1.1 <gun@example.org>: Recipient address rejected: User unknown",
                "550 No such user here",
                "553 5.1.3 Bad destination mailbox address syntax",
                "550 5.1.10 RESOLVER.ADR.RecipientNotFound",
                "550 5.2.1 The email account that you tried to reach is disabled"
            })
    void anAddressThatIsNotThereIsNeverTriedAgain(String reply) {
        assertThatThrownBy(() -> send(reply))
                .isInstanceOf(NeverSendable.class)
                .hasMessage("SMTPAddressFailedException");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "450 4.2.1 Try again later",
                "451 4.7.1 Greylisted",
                "550 5.7.1 Relaying denied",
                "554 5.7.1 Blocked by the list of senders",
                "552 5.2.2 Mailbox full",
                "550 5.2.2 Over quota"
            })
    void whatMayPassOrIsNoMatterOfTheAddressIsTriedAgain(String reply) {
        assertThat(catchThrowable(() -> send(reply))).isInstanceOf(MailSendException.class);
    }

    @Test
    void saysNothingOfTheAddress() {
        assertThat(catchThrowable(() -> send("550 5.1.1 <gun@example.org> unknown"))
                        .toString())
                .doesNotContain("gun");
    }

    private static void send(String reply) throws IOException {
        try (var server = new ServerSocket(0)) {
            Thread.ofVirtual().start(() -> answer(server, reply));
            var sender = new JavaMailSenderImpl();
            sender.setHost("localhost");
            sender.setPort(server.getLocalPort());
            var portal = URI.create("https://gehor.example");
            var text = new EmailText(new NoticeTexts(portal), EmailConfiguration.from(null, portal));
            var channel = new EmailChannel(sender, text, 1);
            try {
                var gun = new Contact(
                        UUID.randomUUID(), Language.SV, true, "gun@example.org", false, true, null, false, Set.of());
                var to = new Recipient(gun, Wishes.NONE, List.of());
                channel.send(new Notice(UUID.randomUUID(), NoticePurpose.ITEM, to, null))
                        .block(Patience.SOON);
            } finally {
                channel.destroy();
            }
        }
    }

    private static void answer(ServerSocket server, String toReceiver) {
        try (var client = server.accept();
                var in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            var out = client.getOutputStream();
            out.write("220 test\r\n".getBytes(StandardCharsets.US_ASCII));
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var reply = line.startsWith("RCPT") ? toReceiver : line.startsWith("QUIT") ? "221 bye" : "250 ok";
                out.write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.flush();
            }
        } catch (IOException gone) {
            // the sender has hung up
        }
    }
}
