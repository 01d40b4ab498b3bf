package org.gehor.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whom no notice is sent to: addresses that fail, and whoever has had enough for a day. */
class NoticeLimitTests extends MailedNode {

    @Test
    void anAddressThatIsNoneIsSaidToFailAndGetsNothingUntilItIsGivenAgain() {
        var api = people.api(port, citizen.token());
        var first = asked();
        await().atMost(SOON).until(() -> states(first).equals(List.of("SENT")));
        assertThat(fails(api)).isFalse();
        execute("update person set email = 'a@b@c' where email = '" + address + "'");
        execute(
                "update notification set state = 'PENDING', attempts = 0, next_attempt_at = now() where id in (select n.id"
                        + ofCase(first) + ")");

        await().atMost(SOON).until(() -> fails(api));

        var second = asked(Map.of());
        await().atMost(SOON).until(() -> states(second).equals(List.of("SKIPPED")));
        var third = asked();
        assertThat(fails(api)).isFalse();
        await().atMost(SOON).until(() -> states(third).equals(List.of("SENT")));
    }

    @Test
    void whatGoesBeyondTheNoticesOfADayWaitsInTheInboxWithoutOne() {
        var first = asked();
        await().atMost(SOON).until(() -> states(first).equals(List.of("SENT")));
        var second = asked();
        await().atMost(SOON).until(() -> states(second).equals(List.of("SENT")));
        var third = asked();

        await().atMost(SOON).until(() -> states(third).equals(List.of("SKIPPED")));
        assertThat(mine()).hasSize(2);
        people.api(port, citizen.token())
                .document("{ unreadCount }")
                .execute()
                .path("unreadCount")
                .entity(Integer.class)
                .isEqualTo(6);
    }
}
