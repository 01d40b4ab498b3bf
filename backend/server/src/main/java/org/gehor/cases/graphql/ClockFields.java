package org.gehor.cases.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseEvent;
import org.gehor.cases.CaseEventType;
import org.gehor.cases.CasePart;
import org.gehor.cases.CasePart.Kind;
import org.gehor.cases.CasePayload;
import org.gehor.cases.clock.ClockPause;
import org.gehor.cases.clock.PauseClock;
import org.gehor.cases.dialogue.Dialogue;
import org.gehor.cases.dialogue.MessagePayload;
import org.gehor.cases.dialogue.SendInterimAnswer;
import org.gehor.jurisdiction.CountryProfile;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.jurisdiction.PauseEnding;
import org.gehor.jurisdiction.PauseReason;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.graphql.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** A case's time: when it stood still, letting it do so, and saying that the answer takes longer. */
@Controller
class ClockFields {

    private final PauseClock pausing;
    private final SendInterimAnswer telling;
    private final CountryProfiles profiles;

    ClockFields(PauseClock pausing, SendInterimAnswer telling, CountryProfiles profiles) {
        this.pausing = pausing;
        this.telling = telling;
        this.profiles = profiles;
    }

    record PauseInput(
            String caseId,
            int version,
            PauseReason reason,
            @Nullable String note) {}

    record ResumeInput(String caseId, int version) {}

    record InterimInput(String idempotencyKey, String caseId, String text, LocalDate expectedOn, boolean forSubmitter) {

        Dialogue.Letter letter() {
            return new Dialogue.Letter(text, null, null, forSubmitter, idempotencyKey);
        }
    }

    /** Schema type {@code PauseChoice}. */
    record Choice(PauseReason reason, String words, PauseEnding endsWith) {}

    @SchemaMapping(typeName = "Case")
    CompletableFuture<List<ClockPause>> pauses(DataFetchingEnvironment environment) {
        return CasePart.load(Kind.PAUSES, environment);
    }

    @SchemaMapping(typeName = "Case")
    List<Choice> pauseReasons(CareCase source, Locale locale) {
        return profiles.get(source.country()).clock().pauses().entrySet().stream()
                .filter(entry -> PauseClock.waits(entry.getKey(), source))
                .map(entry -> new Choice(
                        entry.getKey(),
                        CountryProfile.in(entry.getValue().name(), locale),
                        entry.getValue().endsWith()))
                .sorted(java.util.Comparator.comparing(Choice::reason))
                .toList();
    }

    @SchemaMapping(typeName = "CaseEvent")
    CompletableFuture<@Nullable ClockPause> pause(CaseEvent source, DataFetchingEnvironment environment) {
        return source.type() == CaseEventType.CLOCK_PAUSED || source.type() == CaseEventType.CLOCK_RESUMED
                ? CasePart.<List<ClockPause>>load(source.subjectId(), Kind.PAUSES, environment)
                        .thenApply(pauses -> of(source, pauses))
                : CompletableFuture.completedFuture(null);
    }

    private static @Nullable ClockPause of(CaseEvent event, @Nullable List<ClockPause> pauses) {
        return Objects.requireNonNullElse(pauses, List.<ClockPause>of()).stream()
                .filter(pause -> pause.pauseId().equals(event.itemId()))
                .findFirst()
                .orElse(null);
    }

    @SchemaMapping(typeName = "ClockPause")
    String id(ClockPause source) {
        return GlobalId.of("ClockPause", source.pauseId());
    }

    @SchemaMapping(typeName = "ClockPause")
    String words(ClockPause source, Locale locale) {
        var rule = profiles.get(source.country()).clock().pauses().get(source.reason());
        return rule == null ? "" : CountryProfile.in(rule.name(), locale);
    }

    @SchemaMapping(typeName = "ClockPause")
    @Nullable
    Instant endedAt(ClockPause source) {
        return source.end() == null ? null : source.end().at();
    }

    @SchemaMapping(typeName = "ClockPause")
    ClockPause.@Nullable EndedBy endedBy(ClockPause source) {
        return source.end() == null ? null : source.end().by();
    }

    @SchemaMapping(typeName = "ClockPause")
    @Nullable
    Integer days(ClockPause source) {
        return source.end() == null ? null : source.end().days();
    }

    @SchemaMapping(typeName = "ClockPause")
    @Nullable
    LocalDate dueAfter(ClockPause source) {
        return source.end() == null ? null : source.end().dueAfter();
    }

    @MutationMapping
    Mono<CasePayload> pauseClock(@Argument PauseInput input) {
        return CaseMutations.caseId(input.caseId())
                .flatMap(id -> pausing.pause(id, input.version(), input.reason(), input.note()))
                .map(CasePayload::of)
                .transform(Refusal.into(CasePayload::refused));
    }

    @MutationMapping
    Mono<CasePayload> resumeClock(@Argument ResumeInput input) {
        return CaseMutations.caseId(input.caseId())
                .flatMap(id -> pausing.resume(id, input.version()))
                .map(CasePayload::of)
                .transform(Refusal.into(CasePayload::refused));
    }

    @MutationMapping
    Mono<MessagePayload> sendInterimAnswer(@Argument InterimInput input) {
        return CaseMutations.caseId(input.caseId())
                .flatMap(id -> telling.send(id, input.letter(), input.expectedOn()))
                .map(MessagePayload::of)
                .transform(Refusal.into(MessagePayload::refused));
    }
}
