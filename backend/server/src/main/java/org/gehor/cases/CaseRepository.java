package org.gehor.cases;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Rows of {@code care_case}. Every query names its own path: id, party or organisation. */
@Repository
public class CaseRepository {

    private static final UUID LAST = new UUID(-1L, -1L);

    private final DatabaseClient client;

    CaseRepository(DatabaseClient client) {
        this.client = client;
    }

    public Mono<CareCase> find(UUID id) {
        return client.sql("select " + CaseRows.COLUMNS + " from care_case c where c.id = :id")
                .bind("id", id)
                .map(CaseRows::toCase)
                .one();
    }

    Mono<List<CareCase>> list(Collection<UUID> ids) {
        return client.sql("select " + CaseRows.COLUMNS + " from care_case c where c.id = any (:ids)")
                .bind("ids", ids.toArray(UUID[]::new))
                .map(CaseRows::toCase)
                .all()
                .collectList();
    }

    /** Holds the row until the transaction ends, so that two changes of one case come one after the other. */
    Mono<CareCase> lock(UUID id) {
        return client.sql("select " + CaseRows.COLUMNS + " from care_case c where c.id = :id for update")
                .bind("id", id)
                .map(CaseRows::toCase)
                .one();
    }

    /** Cases of a person, latest change first. */
    public Mono<List<CareCase>> ofPerson(UUID personId, @Nullable UUID before, int limit) {
        return client.sql("select " + CaseRows.COLUMNS + """
                 from case_party p join care_case c on c.id = p.case_id
                where p.person_id = :person and p.case_id < :before
                group by c.id order by c.id desc limit :limit
                """)
                .bind("person", personId)
                .bind("before", before == null ? LAST : before)
                .bind("limit", limit)
                .map(CaseRows::toCase)
                .all()
                .collectList();
    }

    /** Ids begin with their time, by the database's clock. */
    Mono<Long> filedToday(UUID personId) {
        return client.sql("""
                select count(*) as filed from case_party
                where person_id = :person and role = 'SUBMITTER' and case_id > (select uuidv7(interval '-24 hours'))
                """)
                .bind("person", personId)
                .map(row -> required(row, "filed", Long.class))
                .one();
    }

    /** An id and a serial for a new case. */
    Mono<NewIds> nextIds() {
        return client.sql("select uuidv7() as id, nextval('case_number_seq') as serial")
                .map(row -> new NewIds(required(row, "id", UUID.class), required(row, "serial", Long.class)))
                .one();
    }

    Mono<Void> insert(CareCase filed) {
        return client.sql("""
                insert into care_case (id, number, kind, state, country, organisation_id, organisation_path, identity,
                                       submitter_id, patient_id, received_at, answer_promise, due_on, term_days, changed_at)
                values (:caseId, :caseNumber, :kindName, :stateName, :country, :organisationId,
                        cast(:organisationPath as ltree), :identity, :submitterId, :patientId, :receivedAt, :answerPromise,
                        :dueOn, :termDays, :receivedAt)
                """)
                .bind("caseId", filed.caseId())
                .bind("caseNumber", filed.caseNumber())
                .bind("kindName", filed.kind().name())
                .bind("stateName", filed.state().name())
                .bind("country", filed.country())
                .bind("organisationId", filed.organisationId())
                .bind("organisationPath", filed.organisationPath())
                .bind("identity", filed.identity().name())
                .bind("submitterId", orNull(filed.submitterId()))
                .bind("patientId", orNull(filed.patientId()))
                .bind("answerPromise", filed.answerPromise().name())
                .bind("receivedAt", filed.receivedAt())
                .bind("dueOn", filed.dueOn() == null ? Parameters.in(LocalDate.class) : Parameters.in(filed.dueOn()))
                .bind(
                        "termDays",
                        filed.timing().termDays() == null
                                ? Parameters.in(Integer.class)
                                : Parameters.in(filed.timing().termDays()))
                .then();
    }

    private static Parameter orNull(@Nullable UUID id) {
        return id == null ? Parameters.in(UUID.class) : Parameters.in(id);
    }

    /** One row for each role, also where the case itself names nobody. */
    Mono<Void> insertSubmitter(UUID caseId, UUID submitter) {
        return client.sql("insert into case_party (case_id, person_id, role) values (:case, :submitter, 'SUBMITTER')")
                .bind("case", caseId)
                .bind("submitter", submitter)
                .then();
    }

    /** @param scope what the patient may see from now on */
    Mono<Void> insertPatient(UUID caseId, UUID patient, CaseScope scope) {
        return client.sql("""
                insert into case_party (case_id, person_id, role, scope) values (:case, :patient, 'PATIENT', :scope)
                """)
                .bind("case", caseId)
                .bind("patient", patient)
                .bind("scope", scope.name())
                .then();
    }

    /** Moves a locked case on: a new state, one version more. */
    public Mono<CareCase> advance(CareCase locked, CaseState state, boolean unread, Instant now) {
        return client.sql("""
                update care_case c set state = :state, unread = :unread, changed_at = :now, version = version + 1
                where c.id = :id returning
                """ + CaseRows.COLUMNS)
                .bind("state", state.name())
                .bind("unread", unread)
                .bind("now", now)
                .bind("id", locked.caseId())
                .map(CaseRows::toCase)
                .one();
    }

    Mono<CareCase> assign(CareCase locked, CaseState state, Actor.Staff handler, Instant now) {
        return client.sql("""
                update care_case c set state = :state, handler_id = :handler, handler_name = :name, handler_title = :title,
                       changed_at = :now, version = version + 1
                where c.id = :id returning
                """ + CaseRows.COLUMNS)
                .bind("state", state.name())
                .bind("handler", handler.id())
                .bind("name", handler.name())
                .bind("title", handler.title() == null ? Parameters.in(String.class) : Parameters.in(handler.title()))
                .bind("now", now)
                .bind("id", locked.caseId())
                .map(CaseRows::toCase)
                .one();
    }

    public Mono<CareCase> finish(CareCase locked, CaseState state, Instant now) {
        return client.sql("""
                update care_case c set state = :state, done_at = :now, unread = false, changed_at = :now, version = version + 1
                where c.id = :id returning
                """ + CaseRows.COLUMNS)
                .bind("state", state.name())
                .bind("now", now)
                .bind("id", locked.caseId())
                .map(CaseRows::toCase)
                .one();
    }

    record NewIds(UUID id, long serial) {}
}
