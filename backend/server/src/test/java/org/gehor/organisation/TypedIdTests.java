package org.gehor.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedIdTests {

    /** What is looked for by pattern must not hold anything that means something in one. */
    @Property
    void takesOnlyLettersAndDigitsForTheBeginningOfAnId(@ForAll @StringLength(max = 30) String typed) {
        TypedId.of(typed).ifPresent(id -> assertThat(id).matches("[a-z0-9]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"399 009 146", "SE2329990143-DEMO101", "9900423", "se2329"})
    void knowsTheBeginningOfAnId(String typed) {
        assertThat(TypedId.of(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"karolinska", "399", "vårdcentral 1177 kungsgatan 12 b", ""})
    void takesNamesForNoId(String typed) {
        assertThat(TypedId.of(typed)).isEmpty();
    }
}
