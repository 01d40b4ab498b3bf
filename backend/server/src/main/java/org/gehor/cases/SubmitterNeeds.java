package org.gehor.cases;

import static org.gehor.platform.database.Rows.required;

import java.util.UUID;
import org.gehor.person.ContactNeeds;
import org.gehor.person.PersonContact;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What staff who read a case must know when they write or call to whoever sent it. */
@Component
public class SubmitterNeeds {

    private final DatabaseClient client;
    private final PersonContact people;

    SubmitterNeeds(DatabaseClient client, PersonContact people) {
        this.client = client;
        this.people = people;
    }

    /** Of the case's submitter, or of the patient who has taken it over, as they stand today; empty for citizens, who find their own in their settings. */
    public Mono<ContactNeeds> ofSubmitter(UUID caseId) {
        return Actors.current()
                .ofType(Actor.Staff.class)
                .flatMap(staff -> client.sql("""
                                select coalesce(taken.patient_id, c.submitter_id) as person_id
                                from care_case c left join representation taken
                                  on taken.case_id = c.id and taken.state = 'TAKEN_OVER' and taken.representative_id = c.submitter_id
                                where c.id = :case and c.submitter_id is not null
                                """)
                        .bind("case", caseId)
                        .map(row -> required(row, "person_id", UUID.class))
                        .one()
                        .flatMap(people::needs));
    }
}
