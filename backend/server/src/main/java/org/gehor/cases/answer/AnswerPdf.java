package org.gehor.cases.answer;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseAccess;
import org.gehor.cases.CaseRepository;
import org.gehor.cases.ContentRepository;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.organisation.OrganisationLookup;
import org.gehor.person.Language;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.pdf.PdfRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A published answer as PDF, for whoever may read it. Forbidden and absent look the same. */
@Component
class AnswerPdf {

    private final Transactions transactions;
    private final CaseRepository cases;
    private final AnswerRepository answers;
    private final ContentRepository contents;
    private final CaseAccess access;
    private final OrganisationLookup organisations;
    private final WhereToTurn next;
    private final CountryProfiles profiles;
    private final MessageSource texts;
    private final PdfRenderer renderer;

    AnswerPdf(
            Transactions transactions,
            CaseRepository cases,
            AnswerRepository answers,
            ContentRepository contents,
            CaseAccess access,
            OrganisationLookup organisations,
            WhereToTurn next,
            CountryProfiles profiles,
            MessageSource texts,
            PdfRenderer renderer) {
        this.transactions = transactions;
        this.cases = cases;
        this.answers = answers;
        this.contents = contents;
        this.access = access;
        this.organisations = organisations;
        this.next = next;
        this.profiles = profiles;
        this.texts = texts;
        this.renderer = renderer;
    }

    /** @param number for the file's name, digits only */
    record File(String number, int version, byte[] bytes) {
        @Override
        public String toString() {
            return "File[" + number + "]";
        }
    }

    private record Read(CareCase subject, Answer answer, String language) {
        @Override
        public String toString() {
            return "Read[" + subject.caseId() + "]";
        }
    }

    /** @param version null: the newest */
    Mono<File> of(UUID caseId, @Nullable Integer version, Locale reader) {
        return transactions
                .run(() -> read(caseId, version).delayUntil(read -> access.enter(caseId)))
                .switchIfEmpty(Refusal.because(ProblemCode.NOT_FOUND))
                .flatMap(read -> letter(read, reader)
                        .flatMap(letter -> renderer.render(letter.write(texts, reader)))
                        .map(bytes -> new File(
                                read.subject().caseNumber(), read.answer().version(), bytes)));
    }

    private Mono<Read> read(UUID caseId, @Nullable Integer version) {
        return cases.find(caseId)
                .flatMap(subject -> (version == null ? answers.find(caseId) : answers.find(caseId, version))
                        .flatMap(answer ->
                                contents.find(caseId).map(content -> new Read(subject, answer, content.language()))));
    }

    private Mono<AnswerLetter> letter(Read read, Locale reader) {
        var answer = read.answer();
        return Mono.zip(organisations.find(answer.organisationId()), next.from(answer, reader))
                .map(found -> new AnswerLetter(
                        read.subject(),
                        answer,
                        Language.valueOf(read.language()).locale(),
                        Objects.requireNonNull(found.getT1()),
                        Objects.requireNonNull(found.getT2()),
                        profiles.get(answer.country()).timeZone()));
    }
}
