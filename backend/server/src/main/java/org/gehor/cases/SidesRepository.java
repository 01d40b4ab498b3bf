package org.gehor.cases;

import static org.gehor.platform.database.Rows.required;

import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What the actor is in a case, and other cases about its patient. */
@Repository
public class SidesRepository {

    private static final int MOST_RELATED = 20;

    private final DatabaseClient client;

    SidesRepository(DatabaseClient client) {
        this.client = client;
    }

    /** Of a citizen: the row rules show nobody else's. */
    public Mono<List<PartyRole>> roles(UUID caseId) {
        return client.sql("""
                select role from case_party where person_id = app_actor() and case_id = :case order by role desc
                """)
                .bind("case", caseId)
                .map(row -> PartyRole.valueOf(required(row, "role", String.class)))
                .all()
                .collectList();
    }

    /**
     * Those that the actor may read, latest first. Of staff these are readers, of citizens whoever may write in them. Who has said
     * that a case is not about them has no other with it.
     */
    public Mono<List<CareCase>> related(UUID caseId) {
        return client.sql("select " + CaseRows.COLUMNS + """
                 from care_case this join care_case c on c.patient_id = this.patient_id and c.id <> this.id
                where this.id = :case
                  and not exists (
                      select from representation r
                      where r.case_id in (this.id, c.id) and r.patient_id = this.patient_id and r.not_about_me)
                  and case when current_user = 'gehor_staff' then app_reads_case(c.id) and app_reads_case(this.id)
                                               else app_writes_in(c.id) end
                order by c.id desc limit :most
                """)
                .bind("case", caseId)
                .bind("most", MOST_RELATED)
                .map(CaseRows::toCase)
                .all()
                .collectList();
    }
}
