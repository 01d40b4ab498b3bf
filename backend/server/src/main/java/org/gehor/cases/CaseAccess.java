package org.gehor.cases;

import static org.gehor.platform.database.Rows.required;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.RequestId;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How a case's content is reached: staff leave an entry in its access log in the transaction that reads. */
@Component
class CaseAccess {

    private final Transactions transactions;
    private final DatabaseClient client;
    private final CaseRepository cases;
    private final Clock clock;

    CaseAccess(Transactions transactions, DatabaseClient client, CaseRepository cases, Clock clock) {
        this.transactions = transactions;
        this.client = client;
        this.cases = cases;
        this.clock = clock;
    }

    /** Reads content in a transaction of its own. An allocator's query finds nothing by the row rules and logs nothing. */
    <T> Mono<T> read(UUID caseId, RequestId request, Supplier<Mono<T>> query) {
        return Actors.current()
                .flatMap(actor -> transactions.run(() -> actor instanceof Actor.Staff staff
                        ? enter(caseId, staff, request).then(query.get())
                        : query.get()));
    }

    /** What the rules ask of the viewer; inside a transaction. */
    Mono<CaseViewer> viewer(UUID caseId) {
        return Actors.current()
                .flatMap(actor -> actor instanceof Actor.Staff
                        ? readsContent(caseId).map(reads -> new CaseViewer(actor, reads))
                        : Mono.just(new CaseViewer(actor, true)));
    }

    private Mono<Boolean> readsContent(UUID caseId) {
        return client.sql("select app_reads_case(:case) as reads")
                .bind("case", caseId)
                .map(row -> required(row, "reads", Boolean.class))
                .one();
    }

    /** One entry a request, with the role that gives the right; no entry where there is none. */
    private Mono<Void> enter(UUID caseId, Actor.Staff staff, RequestId request) {
        return client.sql("""
                insert into access_entry (case_id, staff_id, staff_name, role, request_id, at)
                select c.id, :staff, :name, r.role, :request, :at
                from care_case c join role_assignment r on r.staff_id = :staff and r.revoked_at is null
                     and r.role in ('HANDLER', 'MANAGER')
                     and (r.path = c.organisation_path or (r.covers_subtree and c.organisation_path <@ r.path))
                where c.id = :case
                order by r.role limit 1
                on conflict (case_id, staff_id, request_id) do nothing
                """)
                .bind("staff", staff.id())
                .bind("name", staff.name())
                .bind("request", request.value())
                .bind("at", clock.instant())
                .bind("case", caseId)
                .then()
                .then(Mono.defer(() -> cases.markOpened(caseId, staff.id())));
    }
}
