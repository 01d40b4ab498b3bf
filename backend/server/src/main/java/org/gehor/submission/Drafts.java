package org.gehor.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.gehor.cases.CaseKind;
import org.gehor.cases.Wish;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps what is typed; a save that did not see the newest version changes nothing and is told what stands. */
@Component
class Drafts {

    /** A draft that is not touched is removed after this many days. */
    static final int KEPT_DAYS = 60;

    private final Transactions transactions;
    private final DraftRepository drafts;
    private final Clock clock;

    Drafts(Transactions transactions, DraftRepository drafts, Clock clock) {
        this.transactions = transactions;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** What a save led to: the draft as it stands, and whether it is what was saved. */
    record Saved(Draft draft, boolean stale) {}

    Mono<List<Draft>> list() {
        return Actors.citizen().flatMap(citizen -> transactions.run(() -> drafts.ofPerson(citizen.id())));
    }

    /** The draft, if it is the citizen's. */
    Mono<Draft> find(UUID id) {
        return transactions.run(() -> drafts.find(id));
    }

    Mono<Saved> save(@Nullable UUID id, int version, CaseKind kind, DraftContent content) {
        check(content);
        return id == null ? begin(kind, content) : goOn(id, version, kind, content);
    }

    Mono<Void> discard(UUID id) {
        return transactions
                .run(() -> drafts.delete(id))
                .flatMap(removed ->
                        removed == 1 ? Mono.empty() : Refusal.because(Problem.at(ProblemCode.NOT_FOUND, "id")));
    }

    private Mono<Saved> begin(CaseKind kind, DraftContent content) {
        return Actors.citizen()
                .flatMap(citizen -> transactions.run(() -> drafts.count(citizen.id())
                        .filter(count -> count < DraftRepository.MOST)
                        .switchIfEmpty(Refusal.because(
                                Problem.of(ProblemCode.TOO_MANY).with(DraftRepository.MOST + 1, DraftRepository.MOST)))
                        .then(Mono.defer(
                                () -> drafts.insert(citizen.id(), kind, content, clock.instant(), expiresOn())))))
                .map(draft -> new Saved(draft, false));
    }

    private Mono<Saved> goOn(UUID id, int version, CaseKind kind, DraftContent content) {
        return Actors.citizen()
                .flatMap(citizen -> transactions.run(() -> drafts.lock(id)
                        .switchIfEmpty(Refusal.because(Problem.at(ProblemCode.NOT_FOUND, "id")))
                        .flatMap(stored -> stored.version() == version
                                ? drafts.update(id, citizen.id(), kind, content, clock.instant(), expiresOn())
                                        .map(draft -> new Saved(draft, false))
                                : Mono.just(new Saved(stored, true)))));
    }

    private LocalDate expiresOn() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(KEPT_DAYS);
    }

    private static void check(DraftContent content) {
        var checks = new Checks()
                .optionalText(content.step(), 40, "content", "step")
                .optionalText(content.organisationId(), 64, "content", "organisationId")
                .optionalText(content.from(), 40, "content", "from")
                .optionalText(content.until(), 40, "content", "until")
                .optionalText(content.about(), Limits.ABOUT, "content", "about")
                .optionalText(content.whatHappened(), Limits.WHAT_HAPPENED, "content", "whatHappened")
                .optionalText(content.consequences(), Limits.CONSEQUENCES, "content", "consequences")
                .optionalText(content.better(), Limits.BETTER, "content", "better")
                .optionalText(content.otherWish(), Limits.OTHER_WISH, "content", "otherWish")
                .optionalText(content.email(), 254, "content", "email")
                .count(content.questions().size(), Limits.QUESTIONS, "content", "questions")
                .count(content.namedStaff().size(), Limits.NAMES, "content", "namedStaff")
                .count(content.wishes().size(), Wish.values().length, "content", "wishes");
        checks.orRefuse();
        if (content.patient() != null) {
            content.patient().check(checks);
        }
        for (int i = 0; i < content.questions().size(); i++) {
            checks.optionalText(
                    content.questions().get(i), Limits.QUESTION, "content", "questions", Integer.toString(i));
        }
        for (int i = 0; i < content.namedStaff().size(); i++) {
            checks.optionalText(content.namedStaff().get(i), Limits.NAME, "content", "namedStaff", Integer.toString(i));
        }
        checks.orRefuse();
    }
}
