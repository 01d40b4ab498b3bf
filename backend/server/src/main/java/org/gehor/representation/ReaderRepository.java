package org.gehor.representation;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import org.gehor.cases.CaseScope;
import org.gehor.cases.PartyRole;
import org.gehor.person.Language;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Who on the citizens' side sees how much of a case, as staff who read it may know: the same as {@code app_party_scope} tells each. */
@Repository
class ReaderRepository {

    private final DatabaseClient client;

    ReaderRepository(DatabaseClient client) {
        this.client = client;
    }

    Mono<List<CaseReader>> ofCase(UUID caseId) {
        return client.sql("""
                select 1 as place, 'SUBMITTER' as role,
                       case when app_shows_name(c.id, c.submitter_id) then t.submitter_name else '' end as name,
                       case when app_submitter_limited(c.id) then 'OWN' else 'FULL' end as scope, null as language
                from care_case c join case_content t on t.case_id = c.id
                where c.id = :case and c.identity <> 'ANONYMOUS'
                union all
                select 2, 'PATIENT', case when app_shows_name(c.id, c.patient_id) then coalesce((
                           select k.patient_name from patient_correction k where k.case_id = c.id order by k.id desc limit 1),
                           t.patient_name) else '' end,
                       case when exists (
                           select from representation_step s
                           where s.case_id = c.id and s.by_kind = 'PATIENT' and s.state in ('ACTIVE', 'TAKEN_OVER')) then 'FULL'
                       else 'ASKED' end,
                       (select p.language from person p
                        where p.id = c.patient_id and exists (
                           select from representation_step s
                           where s.case_id = c.id and s.by_kind = 'PATIENT' and s.state in ('ACTIVE', 'TAKEN_OVER')))
                from care_case c join case_content t on t.case_id = c.id
                where c.id = :case and c.patient_id <> c.submitter_id and t.relation <> 'DECEASED'
                union all
                select 3, 'REPRESENTATIVE',
                       case when app_shows_name(r.case_id, r.representative_id) then r.representative_name else '' end, 'FULL', null
                from representation r join care_case c on c.id = r.case_id
                where r.case_id = :case and r.representative_id <> c.submitter_id and r.state = 'ACTIVE'
                  and (r.valid_until is null or r.valid_until > now())
                order by place, name
                """)
                .bind("case", caseId)
                .map(ReaderRepository::toReader)
                .all()
                .collectList();
    }

    private static CaseReader toReader(Readable row) {
        var language = row.get("language", String.class);
        return new CaseReader(
                PartyRole.valueOf(required(row, "role", String.class)),
                row.get("name", String.class),
                CaseScope.valueOf(required(row, "scope", String.class)),
                language == null ? null : Language.valueOf(language));
    }
}
