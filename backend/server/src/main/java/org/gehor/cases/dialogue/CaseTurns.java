package org.gehor.cases.dialogue;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseState;
import org.gehor.cases.CaseTurn;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Whose turn it is and by when, from the state, the clock and the latest letter. It is never the turn of a citizen to whom
 * no open question is shown, nor of one who sees a question that is put to whoever filed the case.
 */
@Component
public class CaseTurns {

    /** A reply may be wished for this many days ahead at most. */
    private static final int FURTHEST = 90;

    private final DatabaseClient client;
    private final CountryProfiles profiles;

    CaseTurns(DatabaseClient client, CountryProfiles profiles) {
        this.client = client;
        this.profiles = profiles;
    }

    private record Latest(
            UUID caseId,
            Message.Author author,
            Instant sentAt,
            @Nullable LocalDate replyBy,
            boolean asked) {}

    /** Refuses a wished day that has come already or lies far ahead. */
    void check(CareCase subject, @Nullable LocalDate replyBy, Instant now) {
        var today = profiles.get(subject.country()).dayOf(now);
        if (replyBy != null && (!replyBy.isAfter(today) || replyBy.isAfter(today.plusDays(FURTHEST)))) {
            throw new Refusal(Problem.at(ProblemCode.INVALID_PERIOD, "replyBy"));
        }
    }

    /** Of each of the cases; inside a transaction. */
    public Mono<Map<CareCase, CaseTurn>> of(List<CareCase> cases) {
        var open = cases.stream()
                .filter(each -> !each.state().done())
                .map(CareCase::caseId)
                .distinct()
                .toArray(UUID[]::new);
        return Mono.zip(latest(open), Actors.current(), (letters, actor) -> {
            var turns = new HashMap<CareCase, CaseTurn>();
            cases.forEach(each -> turns.put(each, turn(each, letters.get(each.caseId()), actor)));
            return turns;
        });
    }

    private CaseTurn turn(CareCase subject, @Nullable Latest letter, Actor actor) {
        if (subject.state().done()) {
            return new CaseTurn(CaseTurn.Side.NOBODY, null);
        }
        var unseen = actor instanceof Actor.Citizen && (letter == null || !letter.asked());
        if (subject.state() == CaseState.AWAITING_CITIZEN && !unseen) {
            return new CaseTurn(CaseTurn.Side.CITIZEN, letter == null ? null : letter.replyBy());
        }
        return new CaseTurn(CaseTurn.Side.UNIT, unitUntil(subject, letter));
    }

    /** No day while the time stands still. A letter is replied to within its own days, but never later than the answer is due. */
    private @Nullable LocalDate unitUntil(CareCase subject, @Nullable Latest letter) {
        if (subject.timing().paused()) {
            return null;
        }
        var due = subject.dueOn();
        if (subject.state() != CaseState.IN_PROGRESS || letter == null || letter.author() != Message.Author.CITIZEN) {
            return due;
        }
        var profile = profiles.get(subject.country());
        var reply = profile.dayOf(letter.sentAt()).plusDays(profile.replyWithinDays());
        return due == null || reply.isBefore(due) ? reply : due;
    }

    private Mono<Map<UUID, Latest>> latest(UUID[] open) {
        if (open.length == 0) {
            return Mono.just(Map.of());
        }
        return client.sql("""
                select l.case_id, l.author, l.sent_at, l.reply_by,
                       exists (
                           select from message m
                           where m.case_id = c.id and m.awaits_reply
                             and (current_user = 'gehor_staff' or not m.for_submitter or exists (
                                 select from case_party p
                                 where p.case_id = c.id and p.person_id = app_actor() and p.role = 'SUBMITTER'))) as asked
                from unnest(cast(:cases as uuid[])) as c (id) cross join lateral (
                    select m.case_id, m.author, m.sent_at, m.reply_by from message m
                    where m.case_id = c.id and m.kind = 'LETTER' order by m.id desc limit 1) l
                """)
                .bind("cases", open)
                .map(CaseTurns::toLatest)
                .all()
                .collect(Collectors.toMap(Latest::caseId, each -> each));
    }

    private static Latest toLatest(Readable row) {
        return new Latest(
                required(row, "case_id", UUID.class),
                Message.Author.valueOf(required(row, "author", String.class)),
                required(row, "sent_at", Instant.class),
                row.get("reply_by", LocalDate.class),
                required(row, "asked", Boolean.class));
    }
}
