package org.gehor.platform.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Markup of a document. Everything from outside goes through {@link #text}, so nothing of it is ever markup. */
final class Xhtml {

    private static final String PAGE = """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="%1$s" xml:lang="%1$s"><head><title>%2$s</title>
            <meta name="description" content="%3$s"/><meta name="subject" content="%3$s"/><style>
            @page { size: A4; margin: 22mm 22mm 24mm 22mm;
              @bottom-left { content: '%4$s'; font: 9pt 'Source Sans 3'; color: #4A5663 }
              @bottom-right { content: counter(page) ' / ' counter(pages); font: 9pt 'Source Sans 3'; color: #4A5663 } }
            body { font-family: 'Source Sans 3'; font-size: 11.5pt; line-height: 1.5; color: #1B2430; margin: 0 }
            h1 { font-size: 19pt; line-height: 1.25; margin: 0 0 12pt; font-weight: 600 }
            h2 { font-size: 14pt; line-height: 1.3; margin: 18pt 0 5pt; font-weight: 600; page-break-after: avoid }
            h3 { font-size: 12pt; margin: 12pt 0 3pt; font-weight: 600; page-break-after: avoid }
            h4 { font-size: 11.5pt; margin: 10pt 0 2pt; font-weight: 600; page-break-after: avoid }
            b { font-weight: 600 } p { margin: 0 0 8pt } .fact { margin: 0 0 2pt } .quiet { color: #4A5663 }
            ul { margin: 0 0 8pt; padding-left: 14pt } li { margin: 0 0 5pt } a { color: #0B5563 }
            </style><bookmarks>%5$s</bookmarks></head><body>%6$s</body></html>
            """;

    private Xhtml() {}

    static String page(String title, String subject, Locale language, List<PdfDocument.Mark> marks, CharSequence body) {
        var bookmarks = marks.stream()
                .filter(mark -> mark.level() <= 2)
                .map(mark -> "<bookmark name=\"%s\" href=\"#%s\"/>".formatted(text(mark.text()), mark.id()))
                .collect(Collectors.joining());
        return PAGE.formatted(
                language.toLanguageTag(), text(title), text(subject), inStyle(title), bookmarks, body.toString());
    }

    /** Paragraphs, as people part them. */
    static List<String> paragraphs(String text) {
        return Arrays.stream(text.strip().split("\\R\\s*\\R"))
                .filter(part -> !part.isBlank())
                .toList();
    }

    /** With the line ends that were written. */
    static String lines(String text) {
        return text.strip().lines().map(Xhtml::text).collect(Collectors.joining("<br/>"));
    }

    static String item(PdfDocument.Item item) {
        var name = item.name().isEmpty() ? "" : "<b>" + text(item.name()) + "</b> ";
        var link = item.link().isEmpty()
                ? ""
                : " <a href=\"%1$s\" title=\"%2$s\">%1$s</a>"
                        .formatted(text(item.link()), text((item.name() + " " + item.link()).strip()));
        return "<li>" + name + lines(item.text()) + link + "</li>";
    }

    /** Safe in an element and in an attribute; what XML cannot hold becomes a blank. */
    static String text(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints()
                .filter(each -> Character.getType(each) != Character.FORMAT)
                .forEach(each -> {
                    switch (each) {
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '&' -> safe.append("&amp;");
                        case '"' -> safe.append("&quot;");
                        case '\'' -> safe.append("&#39;");
                        default -> safe.appendCodePoint(writable(each));
                    }
                });
        return safe.toString();
    }

    /** The many blanks become one kind: the font has one, and a reader could not say what the others are. */
    private static int writable(int each) {
        return switch (Character.getType(each)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> ' ';
            default -> each == 0x2011 ? '-' : inXml(each) ? each : ' ';
        };
    }

    private static boolean inXml(int each) {
        return each == '\t'
                || each == '\n'
                || (each >= 0x20 && each < 0xD800)
                || (each >= 0xE000 && each < 0xFFFE)
                || each >= 0x10000;
    }

    /** In a text of a style sheet only letters, digits, blanks and a few signs are left. */
    private static String inStyle(String text) {
        return text(text.replaceAll("[^\\p{L}\\p{N} .,:–-]", " "));
    }
}
