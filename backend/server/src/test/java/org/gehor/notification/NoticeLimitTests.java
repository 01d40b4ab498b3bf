package org.gehor.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gehor.support.Patience.SOON;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom no notice is sent to: addresses that fail, and whoever has had enough for a day. */
@NoticeTest
class NoticeLimitTests {

    @Autowired
    private Somebody.Factory people;

    private Somebody anna;

    @BeforeEach
    void start() {
        NoticeNode.mailServerIsUp();
        anna = people.next().withEmail();
    }

    @Test
    void anAddressThatIsNoneIsSaidToFailAndGetsNothingUntilItIsGivenAgain() {
        Somebody.execute("update person set email = 'a@b@c' where id = '" + anna.id() + "'");
        Somebody.execute("update person set email_confirmed_at = now() where id = '" + anna.id() + "'");
        assertThat(fails()).isFalse();
        anna.isAsked();
        await().atMost(SOON).until(this::fails);

        anna.isAsked();
        await().atMost(SOON).until(() -> emails().equals("FAILED SKIPPED"));

        anna.done("updatePreferences", Map.of("email", anna.address));
        assertThat(fails()).isFalse();
        anna.withEmail().isAsked();
        await().atMost(SOON).until(() -> emails().equals("FAILED SKIPPED SENT"));
    }

    @Test
    void whatGoesBeyondTheNoticesOfADayWaitsInTheInboxWithoutOne() {
        for (int i = 0; i < 3; i++) {
            anna.isAsked();
            var sent = i + 1;
            await().atMost(SOON).until(() -> anna.mails().size() == sent);
        }
        anna.isAsked();

        await().atMost(SOON).until(() -> emails().equals("SENT SENT SENT SKIPPED"));
        assertThat(anna.mails()).hasSize(3);
        anna.api()
                .document("{ unreadCount }")
                .execute()
                .path("unreadCount")
                .entity(Integer.class)
                .isEqualTo(8);
    }

    private String emails() {
        return Somebody.text("select string_agg(state, ' ' order by id) from notification where channel = 'EMAIL'"
                + " and purpose = 'ITEM' and person_id = '" + anna.id() + "'");
    }

    private boolean fails() {
        return anna.api()
                .document("{ viewer { emailFails } }")
                .execute()
                .path("viewer.emailFails")
                .entity(Boolean.class)
                .get();
    }
}
