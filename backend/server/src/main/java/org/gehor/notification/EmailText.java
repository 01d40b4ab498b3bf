package org.gehor.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.web.util.HtmlUtils;

/**
 * What a notice says by e-mail: that something waits, and where to log in. The same for every kind of item and everybody, so
 * that who sees the mail learns nothing but that its receiver uses the service.
 */
class EmailText {

    private final NoticeTexts texts;
    private final InternetAddress from;

    EmailText(NoticeTexts texts, InternetAddress from) {
        this.texts = texts;
        this.from = from;
    }

    /** The id follows from the notice: a repetition after a crash is recognised as the same mail. */
    void write(MimeMessage mail, Notice notice, InternetAddress to) throws MessagingException {
        write(
                mail,
                new MailPost.Mail(
                        notice.id(),
                        to.getAddress(),
                        Locale.forLanguageTag(tag(notice)),
                        texts.get("subject", notice),
                        plain(notice),
                        html(notice)),
                to);
    }

    void write(MimeMessage message, MailPost.Mail mail, InternetAddress to) throws MessagingException {
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(to);
        helper.setSubject(mail.subject());
        helper.setText(mail.plain(), mail.html());
        message.setHeader("Message-ID", "<notice-" + mail.id() + "@" + domain() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.language().toLanguageTag());
    }

    private String plain(Notice notice) {
        return """
                %s

                %s
                %s

                %s
                """.formatted(
                        texts.get("waiting", notice),
                        texts.get("login", notice),
                        texts.link(notice),
                        texts.footer(notice.language()));
    }

    private String html(Notice notice) {
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
                        tag(notice),
                        escaped(texts.get("subject", notice)),
                        escaped(texts.get("waiting", notice)),
                        escaped(texts.get("login", notice)),
                        HtmlUtils.htmlEscape(texts.link(notice).toString()),
                        HtmlUtils.htmlEscape(texts.link(notice).toString()),
                        escaped(texts.footer(notice.language())));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private String domain() {
        var address = from.getAddress();
        return address.substring(address.indexOf('@') + 1);
    }

    private static String tag(Notice notice) {
        return notice.language().name().toLowerCase(Locale.ROOT);
    }
}
