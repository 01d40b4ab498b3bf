package org.gehor.audit.export;

import java.util.Locale;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.jurisdiction.Taxonomies;
import org.gehor.platform.pdf.PdfDocument;
import org.gehor.platform.pdf.PdfRenderer;
import org.gehor.platform.security.Actors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The copy for people: the same content as a tagged document. It is bounded, and then says where the rest stands. */
@Component
class ReadableCopy {

    private final HeldRepository held;
    private final PdfRenderer renderer;
    private final MessageSource texts;
    private final CountryProfiles profiles;
    private final Taxonomies taxonomies;
    private final ExportProperties properties;
    private final JsonMapper json = JsonMapper.builder().build();

    ReadableCopy(
            HeldRepository held,
            PdfRenderer renderer,
            MessageSource texts,
            CountryProfiles profiles,
            Taxonomies taxonomies,
            ExportProperties properties) {
        this.held = held;
        this.renderer = renderer;
        this.texts = texts;
        this.profiles = profiles;
        this.taxonomies = taxonomies;
        this.properties = properties;
    }

    Mono<byte[]> write(Locale language) {
        return Actors.citizen().flatMap(citizen -> {
            var words = new ExportWords(
                    texts, taxonomies, language, profiles.get(citizen.country()).timeZone());
            var document = new PdfDocument(words.say("title"), words.say("subject"), language);
            document.heading(1, words.say("title")).text(words.say("intro"));
            return Flux.fromArray(Section.values())
                    .concatMap(section -> write(section, document, words))
                    .then(Mono.defer(() -> renderer.render(document)));
        });
    }

    /** Stops to read, and not only to write, when there is enough. */
    private Mono<Void> write(Section section, PdfDocument document, ExportWords words) {
        document.heading(2, words.label(section.field()));
        var writer = new ReadableTree(document, words);
        return held.rows(section)
                .takeWhile(row -> document.size() < properties.longestDocument())
                .doOnNext(row -> writer.entry(section, json.readTree(row)))
                .count()
                .doOnNext(written -> end(written, document, words))
                .then();
    }

    private void end(long written, PdfDocument document, ExportWords words) {
        if (document.size() >= properties.longestDocument()) {
            document.text(words.say("more"));
        } else if (written == 0) {
            document.text(words.say("none"));
        }
    }
}
