package org.gehor.classification.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.gehor.support.ServerTest;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.gehor.support.TestPeople.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** How well two coders agreed at a unit in a period, for who leads there. */
@ServerTest
class AgreementTests {

    private static final String AGREEMENT = """
            query($place: ID!, $from: Date!, $until: Date!) {
              codingAgreement(organisationId: $place, from: $from, until: $until) { cases waiting fewest
                taxonomies { taxonomy name cases presence { kappa reading } severity { kappa reading }
                  categories { code name both either presence { kappa reading } severity { kappa reading } } } } }""";

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    Unit unit;
    GraphQlTester manager;

    @BeforeEach
    void lead() {
        unit = people.unit("SE");
        manager = people.api(port, people.worker(unit, "MANAGER").token());
    }

    /** Artstein and Poesio's table: 50 chosen by both, 10 and 20 by one of them, 20 by neither. */
    @Test
    void isCohensKappaOfThePairs() {
        coded(50, "INFORMATION", "INFORMATION");
        coded(10, "INFORMATION", "FEES");
        coded(20, "FEES", "INFORMATION");
        coded(20, "FEES", "FEES");

        var found = ask(manager, "2026-05-01", "2026-05-31");
        found.path("codingAgreement.cases").entity(Integer.class).isEqualTo(100);
        var information = "codingAgreement.taxonomies[0].categories[1].";
        found.path(information + "name").entity(String.class).isEqualTo("Communication: Information");
        found.path(information + "both").entity(Integer.class).isEqualTo(50);
        found.path(information + "either").entity(Integer.class).isEqualTo(80);
        found.path(information + "presence.kappa")
                .entity(Double.class)
                .satisfies(kappa -> assertThat(kappa).isCloseTo(0.348, within(0.0005)));
        found.path(information + "presence.reading").entity(String.class).isEqualTo("FAIR");
        found.path(information + "severity").valueIsNull();
        found.path("codingAgreement.taxonomies[0].presence.reading")
                .entity(String.class)
                .isEqualTo("FAIR");
    }

    @Test
    void tellsNoMeasureOfTooFewAndNothingOutsideThePeriod() {
        coded(31, "INFORMATION", "INFORMATION");

        var few = ask(manager, "2026-05-01", "2026-05-31");
        few.path("codingAgreement.fewest").entity(Integer.class).isEqualTo(32);
        few.path("codingAgreement.taxonomies[0].presence.reading")
                .entity(String.class)
                .isEqualTo("TOO_FEW");
        few.path("codingAgreement.taxonomies[0].presence.kappa").valueIsNull();
        ask(manager, "2026-06-01", "2026-06-30")
                .path("codingAgreement.cases")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void isForWhoLeadsThereAlone() {
        coded(1, "INFORMATION", "INFORMATION");

        for (var role : java.util.List.of("HANDLER", "ALLOCATOR", "ANALYST", "ADMIN")) {
            ask(people.api(port, people.worker(unit, role).token()), "2026-05-01", "2026-05-31")
                    .path("codingAgreement")
                    .valueIsNull();
        }
        ask(people.api(port, people.worker(people.unit("SE"), "MANAGER").token()), "2026-05-01", "2026-05-31")
                .path("codingAgreement")
                .valueIsNull();
    }

    private GraphQlTester.Response ask(GraphQlTester api, String from, String until) {
        return api.document(AGREEMENT)
                .variable("place", unit.globalId())
                .variable("from", LocalDate.parse(from).toString())
                .variable("until", LocalDate.parse(until).toString())
                .execute();
    }

    /** Cases of the unit, coded by two in May with one category each. */
    private void coded(int cases, String first, String second) {
        var coder = people.worker(unit, "HANDLER").id();
        for (int i = 0; i < cases; i++) {
            var id = UUID.randomUUID();
            TestDatabase.change("""
                    with made as (
                        insert into care_case (id, number, kind, state, country, organisation_id, organisation_path, identity, received_at,
                                               answer_promise, changed_at)
                        select cast(? as uuid), lpad((nextval('case_number_seq') + 700000000)::text, 9, '0'), 'VIEW', 'RECEIVED', 'SE', o.id, o.path,
                               'ANONYMOUS', '2026-04-01', 'NONE', '2026-04-01'
                        from organisation o where o.id = '%1$s' returning id, organisation_id),
                    one as (
                        insert into classification (case_id, organisation_id, coder, version, coded_by, coded_name, role, coded_at)
                        select id, organisation_id, 'FIRST', 1, '%2$s', 'A', 'HANDLER', '2026-04-02' from made returning *),
                    asked as (
                        insert into second_coding (case_id, organisation_id, compared_id, coded_since, asked_by, asked_name, asked_at,
                                                   sampled, done_at)
                        select case_id, organisation_id, id, coded_at, coded_by, 'A', '2026-05-01', true, '2026-05-02' from one returning *),
                    two as (
                        insert into classification (case_id, organisation_id, coder, version, coded_by, coded_name, role, coded_at, asked_id)
                        select case_id, organisation_id, 'SECOND', 1, asked_by, 'B', 'HANDLER', done_at, id from asked returning *)
                    insert into classification_code (classification_id, position, taxonomy, code)
                    select id, 1, 'SE_PATIENT_BOARDS', '%3$s' from one
                    union all select id, 1, 'SE_PATIENT_BOARDS', '%4$s' from two
                    """.formatted(unit.id(), Objects.requireNonNull(coder), first, second), id);
        }
    }
}
