package org.gehor.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.annotation.PreDestroy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Makes tagged PDF/UA-1 (ISO 14289-1) with embedded fonts. Rendering is work for a processor and not for the event loop: it
 * has two threads of its own and a line before them; when that is full, it fails with {@link PdfBusy}.
 *
 * <p>Nothing is ever fetched: a document names no picture, style sheet or font.
 */
@Component
public class PdfRenderer {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 64;
    private static final String FAMILY = "Source Sans 3";

    private final Scheduler workers = Schedulers.newBoundedElastic(AT_ONCE, WAITING, "pdf");
    private final byte[] regular = font("SourceSans3-Regular.ttf");
    private final byte[] semibold = font("SourceSans3-Semibold.ttf");

    PdfRenderer() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, java.util.logging.Level.SEVERE));
    }

    /** The bytes of the document. */
    public Mono<byte[]> render(PdfDocument document) {
        return Mono.fromCallable(() -> bytes(document.xhtml()))
                .subscribeOn(workers)
                .onErrorMap(java.util.concurrent.RejectedExecutionException.class, full -> new PdfBusy());
    }

    private byte[] bytes(String xhtml) throws IOException {
        var bytes = new ByteArrayOutputStream(64 * 1024);
        try (var pdf = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(pdf);
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.usePdfVersion(1.7f);
            builder.withProducer("Gehör");
            builder.useFont(new PDFontSupplier(load(pdf, regular)), FAMILY, 400, FontStyle.NORMAL, true);
            builder.useFont(new PDFontSupplier(load(pdf, semibold)), FAMILY, 600, FontStyle.NORMAL, true);
            builder.useExternalResourceAccessControl(
                    (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.withHtmlContent(xhtml, null);
            builder.toStream(bytes);
            builder.run();
        }
        return bytes.toByteArray();
    }

    /** Without ligatures: a glyph of two letters has no letter that it could be read as. */
    private static PDFont load(PDDocument pdf, byte[] font) throws IOException {
        var letters = new TTFParser().parse(new RandomAccessReadBuffer(font));
        letters.setEnableGsub(false);
        return PDType0Font.load(pdf, letters, true);
    }

    private static byte[] font(String name) {
        try (var in = Objects.requireNonNull(PdfRenderer.class.getResourceAsStream("/pdf/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @PreDestroy
    void stop() {
        workers.dispose();
    }
}
