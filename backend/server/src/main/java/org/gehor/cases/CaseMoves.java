package org.gehor.cases;

import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Moves of a locked case that set its clock: answered, taken back, asked to be opened again, and what is decided of that. */
@Repository
public class CaseMoves {

    private static final String MOVE =
            "update care_case c set changed_at = :now, version = version + 1, state = :state, ";
    private static final String OF_CASE = " where c.id = :case returning " + CaseRows.COLUMNS;

    private final DatabaseClient client;
    private final CountryProfiles profiles;

    CaseMoves(DatabaseClient client, CountryProfiles profiles) {
        this.client = client;
        this.profiles = profiles;
    }

    /** The answer is published. From the first one on, and only then, runs the time for asking to open the case again. */
    public Mono<CareCase> answered(CareCase locked, CaseState state, Instant now) {
        var until = profiles.get(locked.country()).reopenUntil(now);
        return one(
                client.sql(MOVE + "done_at = :now, unread = false, reopen_until = :until" + OF_CASE)
                        .bind("until", locked.reopened() ? Parameters.in(Instant.class) : Parameters.in(until)),
                locked,
                state,
                now);
    }

    public Mono<CareCase> withdrawn(CareCase locked, CaseState state, Instant now) {
        return one(client.sql(MOVE + "done_at = :now" + OF_CASE), locked, state, now);
    }

    /** @param decideBy the day by which it is decided: it is the case's due day until then */
    public Mono<CareCase> asked(CareCase locked, CaseState state, LocalDate decideBy, Instant now) {
        return one(
                client.sql(MOVE + "done_at = null, due_on = :due, reopened = true" + OF_CASE)
                        .bind("due", decideBy),
                locked,
                state,
                now);
    }

    /** Whoever decides has the case from then on. It is answered as before, or runs anew for as long as the first time. */
    public Mono<CareCase> decided(
            CareCase locked, CaseState state, Reopening reopening, Actor.Staff decider, Instant now) {
        var due = state.done() ? reopening.answerDueOn() : dueAnew(locked, reopening, now);
        return one(
                client.sql(MOVE + """
                        done_at = :done, due_on = :due, expected_on = null, unread = c.unread and cast(:done as timestamptz) is null, handler_id = :by, handler_name = :name,
                        handler_title = :title""" + OF_CASE)
                        .bind(
                                "done",
                                state.done() ? Parameters.in(reopening.answeredAt()) : Parameters.in(Instant.class))
                        .bind("due", due == null ? Parameters.in(LocalDate.class) : Parameters.in(due))
                        .bind("by", decider.id())
                        .bind("name", decider.name())
                        .bind(
                                "title",
                                decider.title() == null ? Parameters.in(String.class) : Parameters.in(decider.title())),
                locked,
                state,
                now);
    }

    /** As many days as the first time had: those of a child stay those of a child. */
    private @Nullable LocalDate dueAnew(CareCase locked, Reopening reopening, Instant now) {
        var first = reopening.answerDueOn();
        if (first == null) {
            return null;
        }
        var profile = profiles.get(locked.country());
        var term = locked.timing().termDays();
        return profile.dueAfter(
                now,
                term != null
                        ? term
                        : Math.toIntExact(ChronoUnit.DAYS.between(profile.dayOf(locked.receivedAt()), first)));
    }

    private static Mono<CareCase> one(
            DatabaseClient.GenericExecuteSpec move, CareCase locked, CaseState state, Instant now) {
        return move.bind("now", now)
                .bind("state", state.name())
                .bind("case", locked.caseId())
                .map(CaseRows::toCase)
                .one();
    }
}
