package org.gehor.desk.template;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseAccess;
import org.gehor.cases.CaseContent;
import org.gehor.cases.CaseLookup;
import org.gehor.cases.CaseNumber;
import org.gehor.cases.ContentRepository;
import org.gehor.cases.Placeholder;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.organisation.Organisation;
import org.gehor.organisation.OrganisationLookup;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.RequestId;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Templates for a case, with what is known of it filled in. Names are content: reading them is entered as a reading. */
@Component
class FillTemplates {

    private final TemplateRepository templates;
    private final CaseLookup cases;
    private final ContentRepository contents;
    private final CaseAccess access;
    private final OrganisationLookup organisations;
    private final CountryProfiles profiles;
    private final Transactions transactions;

    FillTemplates(
            TemplateRepository templates,
            CaseLookup cases,
            ContentRepository contents,
            CaseAccess access,
            OrganisationLookup organisations,
            CountryProfiles profiles,
            Transactions transactions) {
        this.templates = templates;
        this.cases = cases;
        this.contents = contents;
        this.access = access;
        this.organisations = organisations;
        this.profiles = profiles;
        this.transactions = transactions;
    }

    /**
     * A template as it reads in a case.
     *
     * @param missing placeholders that stay in the text, since nothing is known for them
     */
    record Filled(AnswerTemplate template, String text, List<Placeholder> missing) {}

    /** Empty for a case that the viewer does not read. */
    Mono<List<Filled>> of(UUID caseId, TemplatePurpose purpose, RequestId request) {
        return transactions.run(() -> access.enter(caseId, request)
                .then(Mono.defer(() -> cases.list(List.of(caseId))))
                .flatMapIterable(found -> found)
                .next()
                .flatMap(subject -> contents.find(caseId).flatMap(content -> fill(subject, content, purpose)))
                .defaultIfEmpty(List.of()));
    }

    private Mono<List<Filled>> fill(CareCase subject, CaseContent content, TemplatePurpose purpose) {
        return Mono.zip(
                        templates.fitting(subject, purpose, content.language()),
                        organisations.find(subject.organisationId()),
                        Actors.current().ofType(Actor.Staff.class))
                .map(known -> known.getT1().stream()
                        .map(template -> fill(
                                template, values(subject, content, known.getT2(), known.getT3(), template.language())))
                        .toList());
    }

    private static Filled fill(AnswerTemplate template, Map<Placeholder, String> values) {
        var text = Placeholder.fill(template.text(), values);
        return new Filled(template, text, Placeholder.in(text));
    }

    /** The one who writes stands as the handler: it is they who sign. */
    private Map<Placeholder, String> values(
            CareCase subject, CaseContent content, Organisation unit, Actor.Staff writer, String language) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.forLanguageTag(language));
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        put(values, Placeholder.CASE_NUMBER, new CaseNumber(subject.caseNumber()).toString());
        put(values, Placeholder.PATIENT_NAME, content.patientName());
        put(values, Placeholder.SUBMITTER_NAME, content.submitterName());
        put(values, Placeholder.UNIT, unit.name());
        put(
                values,
                Placeholder.RECEIVED_ON,
                day.format(profiles.get(subject.country()).dayOf(subject.receivedAt())));
        LocalDate due = subject.dueOn();
        put(values, Placeholder.DUE_ON, due == null ? null : day.format(due));
        put(values, Placeholder.HANDLER_NAME, writer.name());
        return values;
    }

    private static void put(Map<Placeholder, String> values, Placeholder placeholder, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(placeholder, value);
        }
    }
}
