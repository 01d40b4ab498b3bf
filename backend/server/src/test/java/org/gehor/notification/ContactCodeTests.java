package org.gehor.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMailUtil;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gehor.support.TestCases;
import org.gehor.support.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A new address is confirmed by a code that was sent there. */
@NoticeTest
class ContactCodeTests {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Pattern CODE = Pattern.compile("(?<![0-9])[0-9]{6}(?![0-9])");

    @Autowired
    private Somebody.Factory people;

    @Autowired
    private TestPeople units;

    @Test
    void anAddressIsConfirmedByTheCodeThatCameThere() {
        var anna = people.next();

        anna.done("updatePreferences", Map.of("email", anna.address));
        await().atMost(SOON).until(() -> anna.mails().size() == 1);
        assertThat(confirmed(anna, "emailConfirmed")).isFalse();
        var code = code(GreenMailUtil.getBody(anna.mails().getFirst()));
        anna.done("confirmContact", Map.of("way", "EMAIL", "code", code.substring(0, 3) + " " + code.substring(3)));

        assertThat(confirmed(anna, "emailConfirmed")).isTrue();
        anna.done("updatePreferences", Map.of("email", anna.address, "language", "NB"));
        assertThat(confirmed(anna, "emailConfirmed")).isTrue();
        anna.done("updatePreferences", Map.of("email", "other-" + anna.address));
        assertThat(confirmed(anna, "emailConfirmed")).isFalse();
        assertThat(anna.refused("confirmContact", Map.of("way", "EMAIL", "code", code)))
                .isEqualTo("WRONG_CODE");
    }

    @Test
    void aNumberIsConfirmedByTheCodeThatCameThere() {
        var anna = people.next();

        anna.done("updatePreferences", Map.of("phone", "0" + anna.phone.substring(3)));
        await().atMost(SOON).until(() -> anna.messages().size() == 1);
        anna.done(
                "confirmContact",
                Map.of("way", "SMS", "code", code(anna.messages().getFirst().body())));

        assertThat(confirmed(anna, "phoneConfirmed")).isTrue();
    }

    @Test
    void anAddressGivenWithAComplaintGetsACodeToo() {
        var anna = people.next();

        TestCases.file(anna.api(), units.unit("SE"), Map.of("email", anna.address));

        await().atMost(SOON).until(() -> anna.mails().size() == 1);
        assertThat(code(GreenMailUtil.getBody(anna.mails().getFirst()))).hasSize(6);
    }

    @Test
    void aCodeCannotBeGuessed() {
        var anna = people.next();
        anna.done("updatePreferences", Map.of("phone", anna.phone));
        await().atMost(SOON).until(() -> anna.messages().size() == 1);
        var right = code(anna.messages().getFirst().body());
        var wrong = right.equals("000000") ? "000001" : "000000";

        for (int i = 0; i < 5; i++) {
            assertThat(confirm(anna, wrong)).isEqualTo("WRONG_CODE");
        }

        assertThat(confirm(anna, right)).isEqualTo("WRONG_CODE");
        assertThat(confirmed(anna, "phoneConfirmed")).isFalse();
        anna.done("sendContactCode", Map.of("way", "SMS"));
        await().atMost(SOON).until(() -> anna.messages().size() == 2);
        assertThat(confirm(anna, "12345")).isEqualTo("INVALID_FORMAT");
        anna.done(
                "confirmContact",
                Map.of("way", "SMS", "code", code(anna.messages().get(1).body())));
        assertThat(anna.refused("sendContactCode", Map.of("way", "SMS"))).isEqualTo("NOT_ALLOWED_NOW");
    }

    @Test
    void aCodeIsValidForAnHour() {
        var anna = people.next();
        anna.done("updatePreferences", Map.of("phone", anna.phone));
        await().atMost(SOON).until(() -> anna.messages().size() == 1);

        Somebody.execute("update contact_code set made_at = now() - interval '61 minutes' where person_id = '"
                + anna.id() + "'");

        assertThat(confirm(anna, code(anna.messages().getFirst().body()))).isEqualTo("WRONG_CODE");
    }

    @Test
    void codesAreSentFiveTimesADayToNobodyMore() {
        var anna = people.next();
        for (int i = 0; i < 5; i++) {
            anna.done("updatePreferences", Map.of("email", i + anna.address));
        }

        assertThat(anna.refused("updatePreferences", Map.of("email", "6" + anna.address)))
                .isEqualTo("TOO_OFTEN");
        assertThat(anna.refused("sendContactCode", Map.of("way", "EMAIL"))).isEqualTo("TOO_OFTEN");
        assertThat(Somebody.text("select email from person where id = '" + anna.id() + "'"))
                .isEqualTo("4" + anna.address);
        TestCases.file(anna.api(), units.unit("SE"), Map.of("email", "7" + anna.address));

        Somebody.execute(
                "update contact_code set made_at = now() - interval '25 hours' where person_id = '" + anna.id() + "'");
        anna.done("sendContactCode", Map.of("way", "EMAIL"));
        assertThat(Somebody.text("select count(*) from contact_code where person_id = '" + anna.id() + "'"))
                .isEqualTo("1");
    }

    @Test
    void theCodeOfOneWayConfirmsNoOther() {
        var anna = people.next();
        anna.done("updatePreferences", Map.of("phone", anna.phone, "email", anna.address));
        await().atMost(SOON)
                .until(() -> anna.messages().size() == 1 && anna.mails().size() == 1);
        var bySms = code(anna.messages().getFirst().body());

        if (!bySms.equals(code(GreenMailUtil.getBody(anna.mails().getFirst())))) {
            assertThat(anna.refused("confirmContact", Map.of("way", "EMAIL", "code", bySms)))
                    .isEqualTo("WRONG_CODE");
        }
        for (var way : List.of("PUSH", "PHONE", "LETTER")) {
            assertThat(anna.refused("confirmContact", Map.of("way", way, "code", bySms)))
                    .isEqualTo("WRONG_CODE");
        }
    }

    private static String confirm(Somebody who, String code) {
        return who.refused("confirmContact", Map.of("way", "SMS", "code", code));
    }

    private static boolean confirmed(Somebody who, String field) {
        return who.api()
                .document("{ viewer { " + field + " } }")
                .execute()
                .path("viewer." + field)
                .entity(Boolean.class)
                .get();
    }

    /** In the words of the mail or message: an id may hold six digits as well. */
    private static String code(String body) {
        return CODE.matcher(body.substring(body.indexOf("\"text\"") + 1))
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }
}
