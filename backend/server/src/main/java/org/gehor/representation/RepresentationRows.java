package org.gehor.representation;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gehor.cases.PatientRelation;

/** Reads rows of representations. */
final class RepresentationRows {

    /** What was claimed stands apart, and is missing for whom the row rules hide it from. */
    static final String SELECT = """
            select r.id, r.case_id, r.case_number, r.country, r.representative_id, r.patient_id, r.basis, r.relation,
                   case when app_shows_name(r.case_id, r.representative_id) then r.representative_name else '' end as shown_name,
                   case when app_shows_name(r.case_id, r.patient_id) or r.representative_id = app_actor() then coalesce((
                       select k.patient_name from patient_correction k where k.representation_id = r.id and t.representation_id = r.id
                       order by k.id desc limit 1), t.patient_name) end as patient_name,
                   t.statement, coalesce(t.proof, '{}') as proof, r.patient_decides, r.patient_may_end, r.state, r.requested_at,
                   r.valid_until, r.decided_at, r.decided_by_kind, r.decided_by_name, r.reason, r.not_about_me,
                   t.representation_id is not null as filed, exists (
                       select from representation_step s
                       where s.representation_id = r.id and s.by_kind = 'PATIENT' and s.state in ('ACTIVE', 'TAKEN_OVER')
                   ) as confirmed,
                   current_user = 'gehor_staff' and t.representation_id is not null and r.relation <> 'DECEASED'
                       and app_patient_named_otherwise(r.case_id) as named_otherwise
            from representation r left join representation_claim t on t.representation_id = r.id
            """;

    private RepresentationRows() {}

    static Representation toRepresentation(Readable row) {
        var decidedBy = row.get("decided_by_kind", String.class);
        return new Representation(
                required(row, "id", UUID.class),
                required(row, "case_id", UUID.class),
                required(row, "case_number", String.class),
                required(row, "country", String.class),
                required(row, "representative_id", UUID.class),
                required(row, "shown_name", String.class),
                row.get("patient_id", UUID.class),
                row.get("patient_name", String.class),
                RepresentationBasis.valueOf(required(row, "basis", String.class)),
                PatientRelation.valueOf(required(row, "relation", String.class)),
                row.get("statement", String.class),
                required(row, "patient_decides", Boolean.class),
                required(row, "patient_may_end", Boolean.class),
                RepresentationState.valueOf(required(row, "state", String.class)),
                required(row, "requested_at", Instant.class),
                row.get("valid_until", Instant.class),
                row.get("decided_at", Instant.class),
                decidedBy == null ? null : RepresentationDecider.valueOf(decidedBy),
                row.get("decided_by_name", String.class),
                row.get("reason", String.class),
                required(row, "not_about_me", Boolean.class),
                required(row, "filed", Boolean.class),
                required(row, "confirmed", Boolean.class),
                required(row, "named_otherwise", Boolean.class),
                List.of(required(row, "proof", UUID[].class)));
    }

    static RepresentationStep toStep(Readable row) {
        return new RepresentationStep(
                required(row, "representation_id", UUID.class),
                required(row, "country", String.class),
                required(row, "shown_name", String.class),
                required(row, "patient_decides", Boolean.class),
                RepresentationState.valueOf(required(row, "state", String.class)),
                required(row, "at", Instant.class),
                RepresentationDecider.valueOf(required(row, "by_kind", String.class)),
                row.get("by_name", String.class),
                row.get("reason", String.class),
                row.get("valid_until", Instant.class),
                required(row, "not_about_me", Boolean.class));
    }
}
