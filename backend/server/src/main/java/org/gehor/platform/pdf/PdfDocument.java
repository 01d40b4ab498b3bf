package org.gehor.platform.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A document being written, top to bottom: what it says and what each part is. How it looks is the renderer's. Texts are
 * taken as they are; nothing in them is markup. Headings of the levels 1 and 2 become bookmarks.
 */
public final class PdfDocument {

    /** A part of the text, as the renderer sees it. */
    record Mark(int level, String id, String text) {}

    private final String title;
    private final String subject;
    private final Locale language;
    private final StringBuilder body = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();

    /**
     * An empty one.
     *
     * @param title shown by a reader instead of the file's name
     * @param subject one sentence on what it is
     * @param language of everything that does not say otherwise
     */
    public PdfDocument(String title, String subject, Locale language) {
        this.title = title;
        this.subject = subject;
        this.language = language;
    }

    /** A heading; a level is not left out on the way down. */
    public PdfDocument heading(int level, String text) {
        return heading(level, text, language);
    }

    /** The same in another language than the document's. */
    public PdfDocument heading(int level, String text, Locale spoken) {
        var id = "h" + (marks.size() + 1);
        marks.add(new Mark(level, id, text));
        body.append("<h%d id=\"%s\"%s>%s</h%d>".formatted(level, id, lang(spoken), Xhtml.text(text), level));
        return this;
    }

    /** Paragraphs, parted by empty lines as people write them. */
    public PdfDocument text(String text) {
        return text(text, language);
    }

    /** The same in another language than the document's. */
    public PdfDocument text(String text, Locale spoken) {
        Xhtml.paragraphs(text)
                .forEach(paragraph -> body.append("<p%s>%s</p>".formatted(lang(spoken), Xhtml.lines(paragraph))));
        return this;
    }

    /** A word for a thing, and the thing. */
    public PdfDocument fact(String label, String value) {
        body.append("<p class=\"fact\"><b>%s:</b> %s</p>".formatted(Xhtml.text(label), Xhtml.lines(value)));
        return this;
    }

    /** Lines that stand together and quietly, such as a sender's. */
    public PdfDocument quiet(String text) {
        body.append("<p class=\"quiet\">%s</p>".formatted(Xhtml.lines(text)));
        return this;
    }

    /** A list. */
    public PdfDocument list(List<Item> items) {
        if (!items.isEmpty()) {
            body.append("<ul>");
            items.forEach(item -> body.append(Xhtml.item(item)));
            body.append("</ul>");
        }
        return this;
    }

    /** How many characters of markup have been written: a measure of the work to render it. */
    public int size() {
        return body.length();
    }

    /**
     * An entry of a list.
     *
     * @param name in bold; empty for none
     * @param text what is said of it
     * @param link an address to follow; empty for none
     */
    public record Item(String name, String text, String link) {

        /** One that only says something. */
        public static Item of(String text) {
            return new Item("", text, "");
        }
    }

    private String lang(Locale spoken) {
        return spoken.equals(language) ? "" : " lang=\"" + spoken.toLanguageTag() + "\"";
    }

    /** The whole as well-formed XHTML. */
    String xhtml() {
        return Xhtml.page(title, subject, language, marks, body);
    }

    @Override
    public String toString() {
        return "PdfDocument";
    }
}
