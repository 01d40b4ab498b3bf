package org.gehor.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumbersTests {

    @ParameterizedTest
    @CsvSource({
        "070-174 06 05, SE, +46701740605",
        "0046 70 174 06 05, SE, +46701740605",
        "+46 (0)70-174 06 05, NO, +46701740605",
        "412 34 567, NO, +4741234567",
        "+47 412 34 567, SE, +4741234567",
        "+49 151 23456789, SE, +4915123456789",
    })
    void areKeptInOneForm(String text, String country, String stored) {
        assertThat(PhoneNumbers.mobile(text, country)).contains(stored);
    }

    @ParameterizedTest
    @CsvSource({
        "08-508 300 00, SE",
        "22 11 80 80, NO",
        "070-174, SE",
        "112, SE",
        "412 34 567, SE",
        "070-174 06 05 anknytning 3, SE",
        "fia@example.org, SE",
        "0000000000000000000000000000000000000000000000000000000000000701740605, SE",
    })
    void areRefusedWhenTheyTakeNoTextMessages(String text, String country) {
        assertThat(PhoneNumbers.mobile(text, country)).isEmpty();
    }
}
