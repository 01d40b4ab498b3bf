package org.gehor.representation;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Representations with what was claimed, as far as the actor may see it, and their history. */
@Repository
class RepresentationRepository {

    private static final String DECIDED = """
            state = :state, decided_at = :now, decided_by_kind = :by, decided_by_name = :name, reason = :reason,
            not_about_me = not_about_me or :notAboutMe
            """;
    private static final UUID LAST = new UUID(-1L, -1L);

    private final DatabaseClient client;

    RepresentationRepository(DatabaseClient client) {
        this.client = client;
    }

    Mono<Representation> find(UUID id) {
        return client.sql(RepresentationRows.SELECT + "where r.id = :id")
                .bind("id", id)
                .map(RepresentationRows::toRepresentation)
                .one();
    }

    /** Of cases, first one first. */
    Flux<Representation> ofCases(Collection<UUID> cases) {
        return client.sql(RepresentationRows.SELECT + "where r.case_id = any (:cases) order by r.id")
                .bind("cases", cases.toArray(UUID[]::new))
                .map(RepresentationRows::toRepresentation)
                .all();
    }

    /** Of a person on either side, latest first. */
    Mono<List<Representation>> ofPerson(UUID person, @Nullable UUID before, int limit) {
        return client.sql(RepresentationRows.SELECT + """
                where (r.representative_id = :person or r.patient_id = :person) and r.id < :before
                order by r.id desc limit :limit
                """)
                .bind("person", person)
                .bind("before", before == null ? LAST : before)
                .bind("limit", limit)
                .map(RepresentationRows::toRepresentation)
                .all()
                .collectList();
    }

    /** What happened to these, oldest first. */
    Flux<RepresentationStep> steps(Collection<UUID> representations) {
        return client.sql("""
                select s.representation_id, r.country, r.patient_decides, s.state, s.at, s.by_kind, s.by_name, s.reason,
                       s.valid_until, s.not_about_me,
                       case when app_shows_name(r.case_id, r.representative_id) then r.representative_name else '' end as shown_name
                from representation_step s join representation r on r.id = s.representation_id
                where s.representation_id = any (:ids) order by s.id
                """)
                .bind("ids", representations.toArray(UUID[]::new))
                .map(RepresentationRows::toStep)
                .all();
    }

    /** A new one, with its first step. Columns of a decision are left out, since who asks has no right to them. */
    Mono<Void> request(Representation asked) {
        return client.sql("""
                insert into representation (id, case_id, case_number, country, representative_id, representative_name, patient_id,
                    basis, relation, patient_decides, patient_may_end, state, requested_at, valid_until)
                values (:id, :case, :number, :country, :representative, :name, :patient, :basis, :relation, :decides, :mayEnd,
                        :state, :now, :until)
                """)
                .bind("id", asked.representationId())
                .bind("case", asked.caseId())
                .bind("number", asked.caseNumber())
                .bind("country", asked.country())
                .bind("representative", asked.representativeId())
                .bind("name", asked.representativeName())
                .bind("patient", orNull(asked.patientId(), UUID.class))
                .bind("basis", asked.basis().name())
                .bind("relation", asked.relation().name())
                .bind("decides", asked.patientDecides())
                .bind("mayEnd", asked.patientMayEnd())
                .bind("state", asked.state().name())
                .bind("now", asked.requestedAt())
                .bind("until", orNull(asked.validUntil(), Instant.class))
                .then();
    }

    /** One that staff have decided on from the beginning. */
    Mono<Void> admit(Representation admitted) {
        return client.sql("""
                insert into representation (id, case_id, case_number, country, representative_id, representative_name, patient_id,
                    basis, relation, patient_decides, patient_may_end, state, requested_at, valid_until, decided_at,
                    decided_by_kind, decided_by_name, reason)
                values (:id, :case, :number, :country, :representative, :name, :patient, :basis, :relation, false, :mayEnd,
                        'ACTIVE', :now, :until, :now, 'STAFF', :by, :reason)
                """)
                .bind("id", admitted.representationId())
                .bind("case", admitted.caseId())
                .bind("number", admitted.caseNumber())
                .bind("country", admitted.country())
                .bind("representative", admitted.representativeId())
                .bind("name", admitted.representativeName())
                .bind("patient", orNull(admitted.patientId(), UUID.class))
                .bind("basis", admitted.basis().name())
                .bind("relation", admitted.relation().name())
                .bind("mayEnd", admitted.patientMayEnd())
                .bind("now", admitted.requestedAt())
                .bind("until", orNull(admitted.validUntil(), Instant.class))
                .bind("by", orNull(admitted.decidedByName(), String.class))
                .bind("reason", orNull(admitted.reason(), String.class))
                .then();
    }

    Mono<Void> admitParty(UUID caseId, UUID person) {
        return client.sql("""
                insert into case_party (case_id, person_id, role) values (:case, :person, 'REPRESENTATIVE')
                on conflict do nothing
                """).bind("case", caseId).bind("person", person).then();
    }

    Mono<Void> claim(Representation asked) {
        return client.sql("""
                insert into representation_claim (representation_id, case_id, patient_name, statement, proof)
                values (:id, :case, :patient, :statement, :proof)
                """)
                .bind("id", asked.representationId())
                .bind("case", asked.caseId())
                .bind("patient", Objects.requireNonNull(asked.patientName()))
                .bind("statement", orNull(asked.statement(), String.class))
                .bind("proof", asked.proof().toArray(UUID[]::new))
                .then();
    }

    /** Of a citizen, who sets no end. */
    Mono<Void> decide(UUID id, Decision decision) {
        return bound(client.sql("update representation set " + DECIDED + " where id = :id"), id, decision)
                .then();
    }

    /** Of staff, with its end. */
    Mono<Void> decide(UUID id, Decision decision, @Nullable Instant until) {
        return bound(
                        client.sql("update representation set valid_until = :until, " + DECIDED + " where id = :id"),
                        id,
                        decision)
                .bind("until", orNull(until, Instant.class))
                .then();
    }

    private static DatabaseClient.GenericExecuteSpec bound(
            DatabaseClient.GenericExecuteSpec update, UUID id, Decision decision) {
        return update.bind("state", decision.state().name())
                .bind("now", decision.at())
                .bind("by", decision.by().name())
                .bind("name", orNull(decision.byName(), String.class))
                .bind("reason", orNull(decision.reason(), String.class))
                .bind("notAboutMe", decision.notAboutMe())
                .bind("id", id);
    }

    Mono<Void> addStep(UUID id, UUID caseId, Decision decision, @Nullable Instant until) {
        return client.sql("""
                insert into representation_step (representation_id, case_id, state, at, by_kind, by_name, reason, valid_until,
                    not_about_me)
                values (:id, :case, :state, :now, :by, :name, :reason, :until, :notAboutMe)
                """)
                .bind("id", id)
                .bind("case", caseId)
                .bind("state", decision.state().name())
                .bind("now", decision.at())
                .bind("by", decision.by().name())
                .bind("name", orNull(decision.byName(), String.class))
                .bind("reason", orNull(decision.reason(), String.class))
                .bind("until", orNull(until, Instant.class))
                .bind("notAboutMe", decision.notAboutMe())
                .then();
    }

    /** The patient has said yes or taken over: the case is theirs to see. */
    Mono<Void> openToPatient(UUID caseId, UUID patient) {
        return client.sql("""
                update case_party set scope = 'FULL' where case_id = :case and person_id = :patient and role = 'PATIENT'
                """).bind("case", caseId).bind("patient", patient).then();
    }

    Mono<UUID> nextId() {
        return client.sql("select uuidv7() as id")
                .map(row -> required(row, "id", UUID.class))
                .one();
    }

    private static <T> Parameter orNull(@Nullable T value, Class<T> type) {
        return value == null ? Parameters.in(type) : Parameters.in(value);
    }
}
