package org.gehor.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.gehor.person.Contact;
import org.gehor.person.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EmailTextTests {

    private static final URI PORTAL = URI.create("https://gehor.example/?a=1&b=2");

    private static final List<String> KEYS = List.of(
            "notice.subject",
            "notice.waiting",
            "notice.login",
            "notice.footer",
            "notice.sms",
            "test.subject",
            "test.waiting",
            "test.login",
            "test.sms",
            "code.subject",
            "code.waiting",
            "code.login",
            "code.sms");

    @ParameterizedTest
    @CsvSource({
        "SV, Något väntar på dig i Gehör, sv",
        "NB, Noe venter på deg i Gehör, nb",
        "EN, Something is waiting for you in Gehör, en",
    })
    void speaksTheLanguageOfThePersonAsTextAndHtml(Language language, String subject, String tag)
            throws MessagingException, IOException {
        var mail = mail(language, UUID.randomUUID());

        assertThat(mail.getSubject()).isEqualTo(subject);
        assertThat(mail.getHeader("Content-Language")).containsExactly(tag);
        assertThat(part(mail, "text/plain")).contains(subject).contains("https://gehor.example/inbox?a=1&b=2");
        assertThat(part(mail, "text/html"))
                .contains(subject)
                .contains("<html lang=\"" + tag + "\">")
                .contains("<a href=\"https://gehor.example/inbox?a=1&amp;b=2\"");
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasItsOwnTexts(Language language) {
        var texts = NoticeTexts.catalogue();

        for (var key : KEYS) {
            var text = texts.getMessage(key, null, language.locale());
            assertThat(text).isNotBlank();
            for (var other : Language.values()) {
                if (other != language) {
                    assertThat(texts.getMessage(key, null, other.locale())).isNotEqualTo(text);
                }
            }
        }
    }

    @Test
    void aRepetitionBearsTheSameMessageId() throws MessagingException, IOException {
        var id = UUID.randomUUID();

        assertThat(mail(Language.SV, id).getHeader("Message-ID"))
                .containsExactly("<notice-" + id + "@gehor.example>")
                .isEqualTo(mail(Language.SV, id).getHeader("Message-ID"));
        assertThat(mail(Language.SV, id).getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void theSenderIsTheSettingOrElseTheHostOfThePortal() {
        assertThat(from(null)).hasToString("=?UTF-8?Q?Geh=C3=B6r?= <no-reply@gehor.example>");
        assertThat(from("Region <post@region.example>").getAddress()).isEqualTo("post@region.example");
        assertThatIllegalStateException()
                .isThrownBy(() -> from("nobody"))
                .withMessageContaining("gehor.notification.from");
    }

    private static InternetAddress from(@Nullable String setting) {
        return EmailConfiguration.from(setting, PORTAL);
    }

    private static MimeMessage mail(Language language, UUID id) throws MessagingException, IOException {
        var mail = new MimeMessage(Session.getInstance(new Properties()));
        var contact =
                new Contact(UUID.randomUUID(), language, true, "gun@example.org", false, true, null, false, Set.of());
        new EmailText(new NoticeTexts(PORTAL), from(null))
                .write(
                        mail,
                        new Notice(id, NoticePurpose.ITEM, new Recipient(contact, Wishes.NONE, List.of()), null),
                        new InternetAddress("gun@example.org"));
        return mail;
    }

    private static String part(MimeMessage mail, String type) throws MessagingException, IOException {
        return find((MimeMultipart) mail.getContent(), type);
    }

    private static String find(MimeMultipart parts, String type) throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            var content = parts.getBodyPart(i).getContent();
            if (content instanceof MimeMultipart inner) {
                return find(inner, type);
            }
            if (parts.getBodyPart(i).getDataHandler().getContentType().startsWith(type)) {
                return (String) content;
            }
        }
        throw new AssertionError("no part " + type);
    }
}
