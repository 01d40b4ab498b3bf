package org.gehor.cases.answer;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseNumber;
import org.gehor.jurisdiction.BodyToTurnTo;
import org.gehor.organisation.Organisation;
import org.gehor.person.Language;
import org.gehor.platform.pdf.PdfDocument;
import org.springframework.context.MessageSource;

/**
 * An answer as a letter to keep: from whom and when, what they say, each question with its answer, what changes, who signed,
 * and where to turn. Words around it are in the reader's language; what people wrote stands in theirs.
 *
 * @param asked language of the citizen's questions
 */
record AnswerLetter(
        CareCase subject, Answer answer, Locale asked, Organisation unit, List<BodyToTurnTo> next, ZoneId zone) {

    PdfDocument write(MessageSource texts, Locale reader) {
        var number = new CaseNumber(subject.caseNumber()).toString();
        var written = Language.ofCountry(answer.country()).locale();
        var letter = new PdfDocument(
                say(texts, reader, "title", unit.name(), number), say(texts, reader, "subject"), reader);
        letter.quiet(sender())
                .heading(1, say(texts, reader, "heading", unit.name()))
                .fact(say(texts, reader, "number"), number)
                .fact(say(texts, reader, "date"), day(reader));
        if (answer.version() > 1) {
            letter.fact(say(texts, reader, "version"), Integer.toString(answer.version()));
        }
        letter.heading(2, say(texts, reader, "opening")).text(answer.opening(), written);
        answer.parts()
                .forEach(
                        part -> letter.heading(2, part.question().text(), asked).text(part.text(), written));
        if (answer.changes() != null) {
            letter.heading(2, say(texts, reader, "changes")).text(answer.changes(), written);
        }
        letter.heading(2, say(texts, reader, "signed")).text(signature());
        return letter.heading(2, say(texts, reader, "next"))
                .list(next.stream()
                        .map(body -> new PdfDocument.Item(body.name() + ".", body.description(), body.url()))
                        .toList());
    }

    private String sender() {
        return unit.ancestors().isEmpty()
                ? unit.name()
                : unit.name() + "\n" + String.join(", ", unit.ancestors().reversed());
    }

    private String signature() {
        var title = answer.signedTitle() == null ? "" : answer.signedTitle() + "\n";
        return answer.signedName() + "\n" + title + unit.name();
    }

    private String day(Locale reader) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(reader.equals(Locale.ENGLISH) ? Locale.UK : reader)
                .format(answer.publishedAt().atZone(zone));
    }

    private static String say(MessageSource texts, Locale reader, String key, Object... arguments) {
        return texts.getMessage("answer.pdf." + key, arguments.length == 0 ? null : arguments, reader);
    }

    @Override
    public String toString() {
        return "AnswerLetter[" + answer.answerId() + "]";
    }
}
