package org.gehor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceholderTests {

    @Test
    void areFilledWhereSomethingIsKnownAndStayElsewhere() {
        var filled = Placeholder.fill(
                "About {caseNumber}: {patientName} {unknown} {caseNumber} $1 {",
                Map.of(Placeholder.CASE_NUMBER, "260 000 048", Placeholder.UNIT, "x"));
        assertThat(filled).isEqualTo("About 260 000 048: {patientName} {unknown} 260 000 048 $1 {");
        assertThat(Placeholder.in(filled)).containsExactly(Placeholder.PATIENT_NAME);
    }

    @Test
    void keepWhatAValueSays() {
        assertThat(Placeholder.fill("{unit}", Map.of(Placeholder.UNIT, "A {dueOn} $0 \\ B")))
                .isEqualTo("A {dueOn} $0 \\ B");
    }

    @Test
    void areToldFromWhatIsNone() {
        assertThat(Placeholder.unknown("{casenumber} {} {caseNumber} {dueOn} {x} {x} { dueOn }"))
                .containsExactly("{casenumber}", "{}", "{x}", "{ dueOn }");
        assertThat(Placeholder.unknown("No braces, or one { only")).isEmpty();
    }
}
