package org.gehor.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gehor.notification.Somebody.execute;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is begun and soon removed: two warnings, each once, and none of what is touched or gone meanwhile. */
@NoticeTest
class DraftNoticeTests {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Duration A_WHILE = Duration.ofSeconds(1);

    @Autowired
    private Somebody.Factory people;

    private Somebody anna;

    @BeforeEach
    void start() {
        NoticeNode.mailServerIsUp();
        anna = people.next().withEmail();
    }

    @Test
    void warnsTwiceAndEachTimeOnce() throws MessagingException {
        begin();
        assertThat(soon()).isFalse();
        await().during(A_WHILE).atMost(SOON).until(() -> anna.mails().isEmpty());

        daysLeft(14);
        await().atMost(SOON).until(() -> anna.mails().size() == 1);
        assertThat(soon()).isTrue();
        await().during(A_WHILE).atMost(SOON).until(() -> anna.mails().size() == 1);
        againWith(10);

        daysLeft(3);
        await().atMost(SOON).until(() -> anna.mails().size() == 2);
        await().during(A_WHILE).atMost(SOON).until(() -> anna.mails().size() == 2);

        var mail = anna.mails().getLast();
        assertThat(mail.getSubject()).isEqualTo("Något du har börjat på i Gehör tas snart bort");
        assertThat(GreenMailUtil.getWholeMessage(mail))
                .contains("https://gehor.example/write")
                .doesNotContain("I waited", anna.citizen.name())
                .doesNotContainIgnoringCase("klag");
    }

    @Test
    void twoWarningsThatWereMissedAreOne() {
        begin();
        daysLeft(2);

        await().atMost(SOON).until(() -> anna.mails().size() == 1);
        await().during(A_WHILE).atMost(SOON).until(() -> anna.mails().size() == 1);
    }

    @Test
    void whatIsTakenUpAgainIsWarnedOfAnew() {
        var id = begin();
        daysLeft(14);
        await().atMost(SOON).until(() -> anna.mails().size() == 1);

        save(id, 1);
        assertThat(soon()).isFalse();
        execute("update draft set expires_on = current_date + 13 where person_id = '" + anna.id() + "'");

        await().atMost(SOON).until(() -> anna.mails().size() == 2);
    }

    @Test
    void whatIsTakenUpAgainBeforeTheMailGoesOutIsNotWarnedOf() {
        NoticeNode.mailServerIsDown();
        var id = begin();
        daysLeft(3);
        await().atMost(SOON)
                .until(() -> anna.ofNotices("coalesce(max(attempts), 0) > 0").equals("t"));
        save(id, 1);

        NoticeNode.mailServerIsUp();

        await().atMost(SOON).until(() -> anna.ofNotices("max(state)").equals("SKIPPED"));
        assertThat(anna.mails()).isEmpty();
    }

    @Test
    void goesByTextMessageAndNeverByWebPush() {
        anna.withPhone().withBrowser();
        begin();
        daysLeft(14);

        await().atMost(SOON)
                .until(() -> anna.messages().size() == 1 && anna.mails().size() == 1);
        assertThat(anna.pushes()).isEmpty();
    }

    @Test
    void whoDoesNotWantItGetsNone() {
        anna.done(
                "updateNotices",
                Map.of("channels", List.of(Map.of("name", "EMAIL", "kinds", List.of("ANSWER", "OTHER")))));
        begin();
        daysLeft(14);

        await().atMost(SOON).until(() -> anna.ofNotices("max(state)").equals("SKIPPED"));
        assertThat(anna.mails()).isEmpty();
    }

    private String begin() {
        return save(null, 0);
    }

    private String save(@org.jspecify.annotations.Nullable String id, int version) {
        var input = new java.util.HashMap<String, Object>(
                Map.of("version", version, "kind", "VIEW", "content", Map.of("whatHappened", "I waited for hours.")));
        if (id != null) {
            input.put("id", id);
        }
        return anna.api()
                .document("mutation($input: SaveDraftInput!) { saveDraft(input: $input) { draft { id } } }")
                .variable("input", input)
                .execute()
                .path("saveDraft.draft.id")
                .entity(String.class)
                .get();
    }

    private boolean soon() {
        return anna.api()
                .document("{ drafts { expiresSoon } }")
                .execute()
                .path("drafts[0].expiresSoon")
                .entity(Boolean.class)
                .get();
    }

    private void daysLeft(int days) {
        execute("update draft set expires_on = current_date + " + days + " where person_id = '" + anna.id() + "'");
        execute("update draft_warning set expires_on = current_date + " + days + " where person_id = '" + anna.id()
                + "'");
    }

    /** The days go by, and nothing comes. */
    private void againWith(int days) {
        daysLeft(days);
        await().during(A_WHILE).atMost(SOON).until(() -> anna.mails().size() == 1);
    }
}
