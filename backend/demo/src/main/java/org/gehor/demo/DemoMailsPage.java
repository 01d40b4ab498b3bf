package org.gehor.demo;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** {@code /demo/mails}: the caught mails and text messages, newest first, as plain text. */
@Controller
class DemoMailsPage {

    private final DemoMails mails;
    private final DemoMessages messages;

    DemoMailsPage(DemoMails mails, DemoMessages messages) {
        this.mails = mails;
        this.messages = messages;
    }

    @GetMapping(path = "/demo/mails", produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    Mono<String> mails() {
        return Mono.fromCallable(this::page).subscribeOn(Schedulers.boundedElastic());
    }

    private String page() {
        var list = mails.newestFirst().stream().map(DemoMailsPage::article).collect(Collectors.joining("\n"));
        var texts = messages.newestFirst().stream().map(DemoMailsPage::article).collect(Collectors.joining("\n"));
        return """
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Caught mails – Gehör demo</title></head>
                <body><main><h1>Caught mails</h1>
                <p>This demo sends nothing. Here is what it would have sent, newest first.</p>
                %s
                <h1>Caught text messages</h1>
                %s
                </main></body></html>
                """.formatted(orNone(list), orNone(texts));
    }

    private static String orNone(String list) {
        return list.isEmpty() ? "<p>None so far.</p>" : list;
    }

    private static String article(DemoMessages.Message message) {
        return "<article><p>To %s</p><pre>%s</pre></article>"
                .formatted(HtmlUtils.htmlEscape(message.to()), HtmlUtils.htmlEscape(message.text()));
    }

    private static String article(MimeMessage mail) {
        try {
            return "<article><h2>%s</h2><p>To %s, %s</p><pre>%s</pre></article>"
                    .formatted(
                            HtmlUtils.htmlEscape(String.valueOf(mail.getSubject())),
                            HtmlUtils.htmlEscape(String.valueOf(mail.getAllRecipients()[0])),
                            HtmlUtils.htmlEscape(String.valueOf(mail.getSentDate())),
                            HtmlUtils.htmlEscape(text(mail)));
        } catch (MessagingException | IOException unreadable) {
            return "<article><p>A mail that cannot be read.</p></article>";
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return String.valueOf(part.getContent());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                var found = text(inner);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
