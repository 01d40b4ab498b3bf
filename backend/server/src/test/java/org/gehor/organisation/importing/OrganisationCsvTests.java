package org.gehor.organisation.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.gehor.platform.graphql.Refusal;
import org.junit.jupiter.api.Test;

class OrganisationCsvTests {

    private static final String HEADER =
            "external_id,external_id_kind,kind,parent_external_id,name,country,also_known_as\n";

    /** Whatever is sent, the answer is rows or problems, never a failure. */
    @Property
    void readsOrRefusesAnyText(@ForAll @StringLength(max = 300) String text) {
        var problems = new CsvProblems();
        var file = OrganisationCsv.read(HEADER + text, problems);
        if (!text.isBlank() && file.rows().isEmpty()) {
            assertThatThrownBy(problems::orRefuse).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void readsQuotesAnyOrderOfColumnsAndAByteOrderMark() {
        var problems = new CsvProblems();
        var file = OrganisationCsv.read("""
                \uFEFFcountry,name,kind,external_id_kind,external_id,parent_external_id,also_known_as
                SE," Kliniken ""Solen"", hus 1 ",UNIT,HSA,SE2321000016-1003,X-1,SUS| Solen |SUS|
                """, problems);
        problems.orRefuse();
        assertThat(file.rows()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Kliniken \"Solen\", hus 1");
            assertThat(row.alsoKnownAs()).containsExactly("SUS", "Solen");
        });
    }

    @Test
    void refusesCharactersThatCannotBeSeen() {
        var problems = new CsvProblems();
        OrganisationCsv.read(HEADER + "SE2321000016-1003,HSA,UNIT,X-1,Klin\u0000iken,SE,\n", problems);
        assertThatThrownBy(problems::orRefuse).hasMessageContaining("INVALID_FORMAT");
    }
}
