package org.gehor.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gehor.support.Patience.SOON;

import jakarta.mail.MessagingException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Notices come when and how their person wants them. */
@NoticeTest
class WishesTests {

    @Autowired
    private Somebody.Factory people;

    @Test
    void whatIsSwitchedOffForAChannelComesByTheOthersOnly() {
        var anna = people.next().withEmail().withPhone();
        anna.done(
                "updateNotices",
                Map.of("channels", List.of(Map.of("name", "EMAIL", "kinds", List.of("ANSWER", "CONSENT", "OTHER")))));

        anna.isAsked();
        await().atMost(SOON).until(() -> anna.states().equals("EMAIL:SKIPPED PUSH:SKIPPED SMS:SENT"));

        assertThat(anna.channel(NoticeChannelName.EMAIL, "kinds")).isEqualTo("[ANSWER, CONSENT, OTHER]");
        assertThat(anna.channel(NoticeChannelName.SMS, "kinds")).isEqualTo("[ANSWER, QUESTION, CONSENT, OTHER]");
        assertThat(anna.mails()).isEmpty();
    }

    @Test
    void whoeverIsAskedForConsentGetsANoticeUnlessItIsSwitchedOff() {
        var anna = people.next().withEmail().withPhone();
        anna.done(
                "updateNotices",
                Map.of("channels", List.of(Map.of("name", "SMS", "kinds", List.of("ANSWER", "QUESTION", "OTHER")))));

        anna.isAskedForConsent();

        await().atMost(SOON).until(() -> anna.states().equals("EMAIL:SENT PUSH:SKIPPED SMS:SKIPPED"));
        assertThat(anna.mails()).hasSize(1);
    }

    @Test
    void nothingComesByAWayThatIsNotSafe() {
        var anna = people.next().withEmail().withPhone();
        anna.done("updatePreferences", Map.of("contactNeeds", Map.of("unsafeWays", List.of("EMAIL", "LETTER"))));

        anna.isAsked();
        await().atMost(SOON).until(() -> anna.states().equals("EMAIL:SKIPPED PUSH:SKIPPED SMS:SENT"));

        assertThat(anna.channel(NoticeChannelName.EMAIL, "ready")).isEqualTo("false");
        assertThat(anna.refused("sendTestNotice", Map.of("channel", "EMAIL"))).isEqualTo("NOT_ALLOWED_NOW");
        assertThat(anna.mails()).isEmpty();
    }

    @Test
    void nothingGoesToAnAddressThatIsNotConfirmed() {
        var anna = people.next();
        Somebody.execute("update person set email = '" + anna.address + "' where id = '" + anna.id() + "'");

        anna.isAsked();

        await().atMost(SOON).until(() -> anna.states().startsWith("EMAIL:SKIPPED"));
        assertThat(anna.mails()).isEmpty();
    }

    @Test
    void theQuietHoursAreWaitedForByAllChannels() {
        var anna = people.next().withEmail().withPhone();
        quiet(anna, -1, 1);

        anna.isAsked();
        await().atMost(SOON)
                .until(() -> anna.ofNotices(
                                "count(*) filter (where state = 'PENDING' and next_attempt_at > now() + interval '50 minutes')")
                        .equals("2"));
        assertThat(anna.channel(NoticeChannelName.SMS, "waiting")).isEqualTo("true");
        assertThat(anna.channel(NoticeChannelName.SMS, "failingSince")).isEqualTo("null");

        quiet(anna, 2, 3);
        Somebody.execute("update notification set next_attempt_at = now() where person_id = '" + anna.id() + "'");
        await().atMost(SOON).until(() -> anna.states().equals("EMAIL:SENT PUSH:SKIPPED SMS:SENT"));

        assertThat(anna.mails()).hasSize(1);
        assertThat(anna.messages()).hasSize(1);
    }

    @Test
    void whatHasBeenReadMeanwhileIsNotTold() {
        var anna = people.next().withEmail();
        quiet(anna, -1, 1);
        anna.isAsked();
        await().atMost(SOON).until(() -> anna.states().startsWith("EMAIL:PENDING"));
        Somebody.execute("update inbox_item set read_at = now() where person_id = '" + anna.id() + "'");

        Somebody.execute("update notification set next_attempt_at = now() where person_id = '" + anna.id() + "'");

        await().atMost(SOON).until(() -> anna.states().startsWith("EMAIL:SKIPPED"));
        assertThat(anna.mails()).isEmpty();
    }

    @Test
    void quietHoursAreRefusedWhenTheyMakeNoSense() {
        var anna = people.next();

        assertThat(refused(anna, "22:00", "22:00", "Europe/Oslo")).isEqualTo("INVALID_PERIOD");
        assertThat(refused(anna, "22", "07:00", "Europe/Oslo")).isEqualTo("INVALID_FORMAT");
        assertThat(refused(anna, "22:00", "25:00", "Europe/Oslo")).isEqualTo("INVALID_FORMAT");
        assertThat(refused(anna, "22:00", "07:00", "+02:00")).isEqualTo("INVALID_FORMAT");
    }

    @Test
    void quietHoursAreKeptAndRemoved() {
        var anna = people.next();
        anna.done("updateNotices", hours("22:00", "07:00", "Europe/Oslo"));
        anna.done("updateNotices", Map.of("channels", List.of()));

        assertThat(quietHours(anna)).isEqualTo("{from=22:00, until=07:00, timeZone=Europe/Oslo}");
        anna.done("updateNotices", Map.of("noQuietHours", true));
        assertThat(quietHours(anna)).isEqualTo("null");
    }

    @Test
    void aTestComesAtOnceAndSaysThatItIsOne() throws MessagingException {
        var anna = people.next().withEmail();
        quiet(anna, -1, 1);

        anna.done("sendTestNotice", Map.of("channel", "EMAIL"));
        await().atMost(SOON).until(() -> anna.mails().size() == 1);

        assertThat(anna.mails().getFirst().getSubject()).isEqualTo("Ett test från Gehör");
        assertThat(anna.channel(NoticeChannelName.EMAIL, "testsLeft")).isEqualTo("4");
        await().atMost(SOON)
                .until(() ->
                        !anna.channel(NoticeChannelName.EMAIL, "lastSentAt").equals("null"));
        for (int i = 0; i < 4; i++) {
            anna.done("sendTestNotice", Map.of("channel", "EMAIL"));
        }
        assertThat(anna.refused("sendTestNotice", Map.of("channel", "EMAIL"))).isEqualTo("TOO_OFTEN");
        assertThat(anna.refused("sendTestNotice", Map.of("channel", "SMS"))).isEqualTo("NOT_ALLOWED_NOW");
    }

    private static void quiet(Somebody who, int fromHours, int untilHours) {
        var now = LocalTime.now(ZoneOffset.UTC);
        who.done(
                "updateNotices", hours(minute(now.plusHours(fromHours)), minute(now.plusHours(untilHours)), "Etc/UTC"));
    }

    private static String minute(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm").format(time);
    }

    private static Map<String, Object> hours(String from, String until, String zone) {
        return Map.of("quietHours", Map.of("from", from, "until", until, "timeZone", zone));
    }

    private static String refused(Somebody who, String from, String until, String zone) {
        return who.refused("updateNotices", hours(from, until, zone));
    }

    private static String quietHours(Somebody who) {
        var notices = who.api()
                .document("{ viewer { notices { quietHours { from until timeZone } } } }")
                .execute()
                .path("viewer.notices")
                .entity(Map.class)
                .get();
        return String.valueOf(notices.get("quietHours"));
    }
}
