package org.gehor.notification.staff;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gehor.cases.CaseNumber;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.notification.MailPost;
import org.gehor.platform.graphql.GlobalId;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** What staff are told by e-mail: numbers of cases and why, in the language of the country's profile. */
class StaffMailText {

    private final MessageSource texts;
    private final URI portal;
    private final CountryProfiles profiles;

    StaffMailText(URI portal, CountryProfiles profiles) {
        var catalogue = new ResourceBundleMessageSource();
        catalogue.setBasename("i18n/reminders");
        catalogue.setDefaultEncoding(StandardCharsets.UTF_8.name());
        catalogue.setFallbackToSystemLocale(false);
        this.texts = catalogue;
        this.portal = portal;
        this.profiles = profiles;
    }

    MailPost.Mail of(StaffNotice notice) {
        var language = profiles.get(notice.country()).clock().reminders().language();
        var lines = notice.lines().stream()
                .map(line -> said(notice, line, language))
                .toList();
        var subject = notice.caseId() == null
                ? text("overview.subject", language, lines.size())
                : text("reminder.subject", language, lines.getFirst());
        var opening = notice.caseId() == null ? text("overview.opening", language) : text("reminder.opening", language);
        return new MailPost.Mail(
                notice.id(),
                notice.email(),
                language,
                subject,
                plain(opening, lines, link(notice), text("footer", language)),
                html(subject, opening, lines, link(notice), text("footer", language), language));
    }

    private URI link(StaffNotice notice) {
        var desk = UriComponentsBuilder.fromUri(portal).pathSegment("staff");
        return (notice.caseId() == null ? desk : desk.pathSegment("cases", GlobalId.of("Case", notice.caseId())))
                .build()
                .toUri();
    }

    private String said(StaffNotice notice, StaffNotice.Line line, Locale language) {
        var number = new CaseNumber(line.number()).toString();
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(line.on());
        var rules = profiles.get(notice.country()).clock();
        return switch (line.reason()) {
            case DUE_SOON -> {
                var working = rules.workingDaysLeft(notice.plannedOn(), line.on());
                var left = Objects.requireNonNullElseGet(
                        working, () -> (int) ChronoUnit.DAYS.between(notice.plannedOn(), line.on()));
                yield text(working == null ? "line.days" : "line.workingDays", language, number, left, day);
            }
            case OVERDUE -> text("line.overdue", language, number, day);
            case UNREAD ->
                text("line.unread", language, number, ChronoUnit.DAYS.between(line.on(), notice.plannedOn()));
            case INTERIM_OWED -> text("line.interim", language, number, day);
        };
    }

    private String text(String key, Locale language, Object... arguments) {
        return texts.getMessage(key, arguments, language);
    }

    private static String plain(String opening, List<String> lines, URI link, String footer) {
        return opening + "\n\n- " + String.join("\n- ", lines) + "\n\n" + link + "\n\n" + footer + "\n";
    }

    private static String html(
            String subject, String opening, List<String> lines, URI link, String footer, Locale language) {
        return """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body style="margin:0;padding:24px;background:#FAF7F2;color:#1B2430;font:18px/1.55 sans-serif">
                <div style="max-width:40em;margin:0 auto">
                <p style="font-weight:600">Gehör</p>
                <p>%s</p>
                <ul>%s</ul>
                <p><a href="%5$s" style="color:#0B5563">%5$s</a></p>
                <p style="color:#4A5663;font-size:16px">%6$s</p>
                </div>
                </body>
                </html>
                """.formatted(
                language.toLanguageTag(),
                escaped(subject),
                escaped(opening),
                "<li>"
                        + String.join(
                                "</li><li>",
                                lines.stream().map(StaffMailText::escaped).toList()) + "</li>",
                escaped(link.toString()),
                escaped(footer));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
