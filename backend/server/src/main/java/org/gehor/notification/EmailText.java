package org.gehor.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gehor.person.Language;
import org.springframework.context.MessageSource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a notice says by e-mail: that something waits, and where to log in. The same for every kind of item and everybody, so
 * that who sees the mail learns nothing but that its receiver uses the service.
 */
class EmailText {

    private final MessageSource texts;
    private final InternetAddress from;
    private final URI inbox;

    EmailText(MessageSource texts, InternetAddress from, URI portal) {
        this.texts = texts;
        this.from = from;
        this.inbox = UriComponentsBuilder.fromUri(portal)
                .pathSegment("inbox")
                .build()
                .toUri();
    }

    /** The id follows from the notice: a repetition after a crash is recognised as the same mail. */
    void write(MimeMessage mail, Notice notice, InternetAddress to) throws MessagingException {
        var language = notice.contact().language();
        var helper = new MimeMessageHelper(mail, true, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(to);
        helper.setSubject(text("notice.subject", language));
        helper.setText(plain(language), html(language));
        mail.setHeader("Message-ID", "<notice-" + notice.id() + "@" + domain() + ">");
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("Content-Language", tag(language));
    }

    private String plain(Language language) {
        return """
                %s

                %s
                %s

                %s
                """.formatted(
                        text("notice.waiting", language),
                        text("notice.login", language),
                        inbox,
                        text("notice.footer", language));
    }

    private String html(Language language) {
        return """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body style="margin:0;padding:24px;background:#FAF7F2;color:#1B2430;font:18px/1.55 sans-serif">
                <div style="max-width:32em;margin:0 auto">
                <p style="font-weight:600">Gehör</p>
                <p>%s</p>
                <p>%s<br><a href="%s" style="color:#0B5563">%s</a></p>
                <p style="color:#4A5663;font-size:16px">%s</p>
                </div>
                </body>
                </html>
                """.formatted(
                        tag(language),
                        escaped("notice.subject", language),
                        escaped("notice.waiting", language),
                        escaped("notice.login", language),
                        HtmlUtils.htmlEscape(inbox.toString()),
                        HtmlUtils.htmlEscape(inbox.toString()),
                        escaped("notice.footer", language));
    }

    private String escaped(String key, Language language) {
        return HtmlUtils.htmlEscape(text(key, language), StandardCharsets.UTF_8.name());
    }

    private String text(String key, Language language) {
        return texts.getMessage(key, null, language.locale());
    }

    private String domain() {
        var address = from.getAddress();
        return address.substring(address.indexOf('@') + 1);
    }

    private static String tag(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
