package org.gehor.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.gehor.local.DemoPeople;
import org.gehor.local.DemoPerson;
import org.junit.jupiter.api.Test;

/** What one is told of the made-up people. */
class DemoPeopleTests {

    private static final String ORTHOPAEDICS = "Ortopedkliniken, Karolinska Universitetssjukhuset Huddinge";

    @Test
    void saysTheNumberOfEachCitizenAndWhereEachOfTheStaffWorks() {
        var written = new ByteArrayOutputStream();
        new Progress(new PrintStream(written, true, StandardCharsets.UTF_8)).people();
        var page = new DemoPeoplePage().people().block();
        for (var told : new String[] {written.toString(StandardCharsets.UTF_8), page}) {
            assertThat(told)
                    .contains("official test series")
                    .contains(DemoPeople.all().stream().map(DemoPerson::name).toList())
                    .contains(DemoPeople.ofRealm("eid").stream()
                            .map(DemoPerson::shownNumber)
                            .toList())
                    .contains(DemoPeople.ofRealm("workforce").stream()
                            .flatMap(person -> DemoWorkplaces.of(person).stream())
                            .toList());
        }
        assertThat(DemoPeople.get("astrid").shownNumber()).isEqualTo("19580314-9821");
        assertThat(DemoPeople.get("ingrid").shownNumber()).isEqualTo("128362 10059");
    }

    @Test
    void everybodyOnTheStaffWorksSomewhere() {
        assertThat(DemoPeople.ofRealm("workforce"))
                .allSatisfy(person ->
                        assertThat(DemoWorkplaces.of(person)).as(person.name()).isNotEmpty());
    }

    @Test
    void somebodyLeadsWhereTheSwedishCasesAreHandled() {
        assertThat(DemoPeople.get("birgitta").role()).isEqualTo("manager");
        assertThat(DemoWorkplaces.of(DemoPeople.get("birgitta")))
                .contains(ORTHOPAEDICS)
                .containsExactlyInAnyOrderElementsOf(DemoWorkplaces.of(DemoPeople.get("karin")));
    }
}
