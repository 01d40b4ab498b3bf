package org.gehor.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gehor.support.PdfCheck;
import org.junit.jupiter.api.Test;

/** What comes out is PDF/UA, whatever a person has written. */
class PdfRendererTests {

    private static final Locale SWEDISH = Locale.of("sv");

    private final PdfRenderer renderer = new PdfRenderer();

    @Test
    void isPdfUaWithHeadingsListsLinksAndOtherLanguages() {
        var bytes = render(letter());

        assertThat(PdfCheck.failures(bytes)).isEmpty();
    }

    @Test
    void saysItsTitleAndLanguageAndHasBookmarks() throws Exception {
        try (var pdf = Loader.loadPDF(render(letter()))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("sv");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Svar på ärende 123");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .containsExactly("Svar", "Varför kom <ingen> & \"varför\"?", "Vart du kan vända dig");
        }
    }

    @Test
    void takesMarkupAndOddCharactersAsText() {
        var odd = "</p><script>alert(1)</script> &amp; ]]> \u0000\u0001 \ud83d\ude00 العربية ' \" ${x} %s %1$s";
        var document = new PdfDocument(odd, odd, SWEDISH)
                .heading(1, odd)
                .text(odd + "\n\n" + odd)
                .fact(odd, odd)
                .list(List.of(new PdfDocument.Item(odd, odd, "")));

        var bytes = render(document);

        assertThat(PdfCheck.text(bytes)).contains("</p><script>alert(1)</script>", "%1$s");
        assertThat(PdfCheck.failures(bytes)).isEmpty();
    }

    @Test
    void takesEveryLetterAndSignThatPeopleMayType() {
        var failing = IntStream.of(0x20, 0x100, 0x180, 0x370, 0x400, 0x1E00, 0x2000, 0x20A0, 0x2190, 0xFB00, 0xFE00)
                .filter(block -> {
                    var signs = IntStream.range(block, block + 0x70)
                            .mapToObj(Character::toString)
                            .collect(Collectors.joining(" x"));
                    return !PdfCheck.failures(render(new PdfDocument("T", "S", SWEDISH)
                                    .heading(1, "T")
                                    .text(signs)))
                            .isEmpty();
                })
                .mapToObj(Integer::toHexString)
                .toList();

        assertThat(failing).isEmpty();
    }

    @Test
    void theCheckFindsWhatIsMissing() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var bare = new PDDocument()) {
            bare.addPage(new PDPage());
            bare.save(bytes);
        }

        assertThat(PdfCheck.failures(bytes.toByteArray())).isNotEmpty();
    }

    private static PdfDocument letter() {
        return new PdfDocument("Svar på ärende 123", "Svar på ett klagomål", SWEDISH)
                .quiet("Kvinnokliniken\n3 mars 2026")
                .heading(1, "Svar")
                .text("Tack för att du skrev.\n\nVi har läst\nallt.")
                .heading(2, "Varför kom <ingen> & \"varför\"?", Locale.of("nb"))
                .text("Because of a mistake.", Locale.ENGLISH)
                .fact("Chefläkare, Offer, flitigt, Fjäll", "123")
                .heading(2, "Vart du kan vända dig")
                .list(List.of(
                        new PdfDocument.Item("IVO", "Kan utreda.", "https://www.ivo.se"), PdfDocument.Item.of("Löf")));
    }

    private byte[] render(PdfDocument document) {
        return Objects.requireNonNull(renderer.render(document).block());
    }
}
