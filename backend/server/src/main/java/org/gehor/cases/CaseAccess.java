package org.gehor.cases;

import static org.gehor.platform.database.Rows.required;

import java.time.Clock;
import java.util.UUID;
import org.gehor.attachment.CaseReading;
import org.gehor.platform.graphql.RequestId;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who may read a case's content, and the log of who has. */
@Component
public class CaseAccess implements CaseReading {

    private final DatabaseClient client;
    private final CaseEvents events;
    private final Clock clock;

    CaseAccess(DatabaseClient client, CaseEvents events, Clock clock) {
        this.client = client;
        this.events = events;
        this.clock = clock;
    }

    /** What the rules ask of the viewer; inside a transaction. */
    public Mono<CaseViewer> viewer(UUID caseId) {
        return Actors.current()
                .flatMap(actor -> actor instanceof Actor.Staff ? staff(actor, caseId) : citizen(actor, caseId));
    }

    private Mono<CaseViewer> staff(Actor actor, UUID caseId) {
        return client.sql("""
                select app_reads_case(:case) as reads, app_allocates_case(:case) as allocates, app_leads_case(:case) as leads,
                        app_submitter_limited(:case) as limited, app_nobody_sees_all(:case) as alone
                """)
                .bind("case", caseId)
                .map(row -> CaseViewer.staff(
                        actor,
                        required(row, "reads", Boolean.class),
                        required(row, "allocates", Boolean.class),
                        required(row, "leads", Boolean.class),
                        new CaseViewer.Reach(
                                required(row, "limited", Boolean.class), required(row, "alone", Boolean.class)),
                        clock.instant()))
                .one();
    }

    private Mono<CaseViewer> citizen(Actor actor, UUID caseId) {
        return client.sql("select app_case_scope(:case) as scope, app_steers_case(:case) as steers")
                .bind("case", caseId)
                .map(row -> {
                    var scope = row.get("scope", String.class);
                    return CaseViewer.citizen(
                            actor,
                            scope == null ? null : CaseScope.valueOf(scope),
                            required(row, "steers", Boolean.class),
                            clock.instant());
                })
                .one();
    }

    /** A file is content like any other; each download is a reading of its own. */
    @Override
    public Mono<Void> enter(UUID caseId) {
        return enter(caseId, new RequestId(UUID.randomUUID().toString()));
    }

    /**
     * To be called in the transaction that reads content. Staff leave one entry a request, with the role that gives them the
     * right, and when the handler opens it the first time since the citizen wrote, the case's parties are told. Who may not
     * read leaves none, and reads nothing by the row rules.
     */
    public Mono<Void> enter(UUID caseId, RequestId request) {
        return Actors.current()
                .ofType(Actor.Staff.class)
                .flatMap(staff -> client.sql("""
                        with entered as (
                            insert into access_entry (case_id, staff_id, staff_name, role, organisation_id, case_organisation_id, reason, request_id, at)
                            select c.id, :staff, :name, r.role, r.organisation_id, c.organisation_id,
                                   case when c.handler_id = :staff then 'HANDLES'
                                        when r.role = 'MANAGER' then 'LEADS_THERE' else 'WORKS_THERE' end,
                                   :request, :at
                            from care_case c join role_assignment r on r.staff_id = :staff and r.revoked_at is null
                                 and r.role in ('HANDLER', 'MANAGER')
                                 and (r.path = c.organisation_path or (r.covers_subtree and c.organisation_path <@ r.path))
                            where c.id = :case
                            order by r.role limit 1
                            on conflict (case_id, staff_id, request_id) do nothing
                            returning case_id)
                        select
                        """ + CaseRows.COLUMNS + """
                        from entered join care_case c on c.id = entered.case_id
                        where c.handler_id = :staff and not exists (
                            select from access_entry e
                            where e.case_id = c.id and e.staff_id = :staff and e.at >= coalesce(
                                (select max(m.sent_at) from message m where m.case_id = c.id and m.author = 'CITIZEN'),
                                c.received_at))
                        """)
                        .bind("staff", staff.id())
                        .bind("name", staff.name())
                        .bind("request", request.value())
                        .bind("at", clock.instant())
                        .bind("case", caseId)
                        .map(CaseRows::toCase)
                        .one()
                        .flatMap(opened -> events.append(CaseEventType.UNIT_READ, opened, staff)));
    }
}
