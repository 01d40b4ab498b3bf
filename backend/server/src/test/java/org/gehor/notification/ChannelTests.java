package org.gehor.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gehor.support.Patience.SOON;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** All channels beside each other, with servers that fail in the ways in which such servers fail. */
@NoticeTest
class ChannelTests {

    @Autowired
    private Somebody.Factory people;

    @AfterEach
    void allIsWellAgain() {
        NoticeNode.mailServerIsUp();
        NoticeNode.GATEWAY.answersAll(202, 0);
        NoticeNode.PUSH.answersAll(201, 0);
    }

    @Test
    void allSayThatSomethingWaitsAndNothingElse() throws Exception {
        var anna = people.next().withEmail().withPhone().withBrowser();

        anna.isAsked();
        await().atMost(SOON).until(() -> anna.states().equals("EMAIL:SENT PUSH:SENT SMS:SENT"));

        var message = anna.messages().getFirst();
        assertThat(message.body())
                .contains(
                        "\"text\":\"Something is waiting for you in Gehör. Log in with your electronic ID: https://gehor.example/inbox\"")
                .contains("\"to\":\"" + anna.phone + "\"");
        assertThat(message.header("authorization")).isEqualTo("Bearer gateway-secret");
        assertThat(message.body()).contains("\"id\":\"" + message.header("idempotency-key") + "\"");
        var push = anna.pushes().getFirst();
        assertThat(push.body()).isEmpty();
        assertThat(push.header("ttl")).isEqualTo("604800");
        assertThat(push.header("topic")).hasSize(22);
        assertShowsWhoAsks(push);
        assertThat(anna.mails()).hasSize(1);
        assertThat(anna.messages()).hasSize(1);
        assertThat(anna.pushes()).hasSize(1);
    }

    private static void assertShowsWhoAsks(RecordingServer.Request push) throws Exception {
        var key = Objects.requireNonNull(NoticeNode.PUSH_KEYS.get("gehor.notification.push.public-key"));
        var parts = push.header("authorization").split("vapid t=|, k=");
        assertThat(parts[2]).isEqualTo(key);
        var token = SignedJWT.parse(parts[1]);
        var pair = PushKeys.parse(
                key, Objects.requireNonNull(NoticeNode.PUSH_KEYS.get("gehor.notification.push.private-key")));
        assertThat(token.verify(new ECDSAVerifier(pair.toECPublicKey()))).isTrue();
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly(NoticeNode.PUSH.origin());
        assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo("https://gehor.example");
        assertThat(token.getJWTClaimsSet().getExpirationTime().toInstant())
                .isBetween(Instant.now(), Instant.now().plus(Duration.ofHours(24)));
    }

    @Test
    void aGatewayThatIsSlowStopsNoOtherChannelAndIsAskedAgainUnderTheSameKey() {
        NoticeNode.GATEWAY.answersAll(202, 3_000);
        var anna = people.next().withEmail().withPhone().withBrowser();

        anna.isAsked();
        await().atMost(SOON).until(() -> anna.states().startsWith("EMAIL:SENT PUSH:SENT SMS:"));
        assertThat(anna.states()).doesNotContain("SMS:SENT");
        await().atMost(SOON)
                .until(() ->
                        !anna.channel(NoticeChannelName.SMS, "failingSince").equals("null"));
        assertThat(anna.channel(NoticeChannelName.SMS, "failure")).isEqualTo("SERVICE");
        assertThat(anna.channel(NoticeChannelName.EMAIL, "failingSince")).isEqualTo("null");

        NoticeNode.GATEWAY.answersAll(202, 0);
        await().atMost(SOON).until(() -> anna.states().endsWith("SMS:SENT"));

        assertThat(anna.messages()).hasSizeGreaterThan(1);
        assertThat(anna.messages().stream().map(each -> each.header("idempotency-key")))
                .containsOnly(anna.messages().getFirst().header("idempotency-key"));
        assertThat(anna.mails()).hasSize(1);
        assertThat(anna.channel(NoticeChannelName.SMS, "failingSince")).isEqualTo("null");
        assertThat(anna.channel(NoticeChannelName.SMS, "lastSentAt")).isNotEqualTo("null");
    }

    @Test
    void aGatewayThatHasTheMessageAlreadyIsAskedNoMore() {
        NoticeNode.GATEWAY.answersAll(409, 0);
        var anna = people.next().withPhone();

        anna.isAsked();

        await().atMost(SOON).until(() -> anna.states().contains("SMS:SENT"));
        assertThat(anna.messages()).hasSize(1);
    }

    @Test
    void aNumberThatIsNoneIsGivenUpAtOnceAndItsPersonIsTold() {
        NoticeNode.GATEWAY.answersAll(422, 0);
        var anna = people.next().withEmail().withPhone();

        anna.isAsked();
        await().atMost(SOON).until(() -> anna.states().equals("EMAIL:SENT PUSH:SKIPPED SMS:FAILED"));

        assertThat(anna.messages()).hasSize(1);
        assertThat(anna.channel(NoticeChannelName.SMS, "failure")).isEqualTo("ADDRESS");
        assertThat(anna.ofNotices("max(last_error)")).isEqualTo("Status422");
    }

    @Test
    void aBrowserThatIsGoneIsForgotten() {
        var anna = people.next().withBrowser();
        NoticeNode.PUSH.answers(anna.pushPath, 410);

        anna.isAsked();
        await().atMost(SOON).until(() -> anna.states().contains("PUSH:FAILED"));

        assertThat(anna.pushes()).hasSize(1);
        assertThat(anna.channel(NoticeChannelName.PUSH, "failure")).isEqualTo("ADDRESS");
        assertThat(anna.channel(NoticeChannelName.PUSH, "ready")).isEqualTo("false");
        anna.isAsked();
        await().atMost(SOON).until(() -> anna.states().contains("PUSH:SKIPPED"));
    }

    @Test
    void oneBrowserThatIsReachedIsEnough() {
        var anna = people.next();
        anna.withBrowser(anna.pushPath + "/old").withBrowser();
        NoticeNode.PUSH.answers(anna.pushPath + "/old", 404);

        anna.isAsked();

        await().atMost(SOON).until(() -> anna.states().contains("PUSH:SENT"));
        assertThat(anna.pushes()).hasSize(2);
        assertThat(Somebody.text("select count(*) from push_subscription where person_id = '" + anna.id() + "'"))
                .isEqualTo("1");
    }

    @Test
    void aPushServiceThatIsOverloadedIsAskedAgainForTheSameTopic() {
        NoticeNode.PUSH.answersAll(503, 0);
        var anna = people.next().withBrowser();

        anna.isAsked();
        await().atMost(SOON).until(() -> anna.pushes().size() > 1);
        NoticeNode.PUSH.answersAll(201, 0);

        await().atMost(SOON).until(() -> anna.states().contains("PUSH:SENT"));
        assertThat(anna.pushes().stream().map(each -> each.header("topic")))
                .containsOnly(anna.pushes().getFirst().header("topic"));
    }

    @Test
    void aMailServerThatIsDownIsShownUntilAMailHasGone() throws MessagingException {
        NoticeNode.mailServerIsDown();
        var anna = people.next().withEmail().withPhone();

        anna.isAsked();
        await().atMost(SOON).until(() -> anna.states().endsWith("SMS:SENT"));
        await().atMost(SOON)
                .until(() ->
                        !anna.channel(NoticeChannelName.EMAIL, "failingSince").equals("null"));
        assertThat(anna.channel(NoticeChannelName.EMAIL, "waiting")).isEqualTo("true");

        NoticeNode.mailServerIsUp();
        await().atMost(SOON).until(() -> anna.states().startsWith("EMAIL:SENT"));

        assertThat(anna.mails()).hasSize(1);
        assertThat(anna.channel(NoticeChannelName.EMAIL, "failingSince")).isEqualTo("null");
    }

    @Test
    void onlyKnownPushServicesAreSentAnything() {
        var anna = people.next();

        assertThat(anna.refused("registerPushSubscription", Map.of("endpoint", "https://intranet.example/push")))
                .isEqualTo("INVALID_FORMAT");
        assertThat(anna.refused(
                        "registerPushSubscription",
                        Map.of("endpoint", NoticeNode.GATEWAY.at("/x").toString())))
                .isEqualTo("INVALID_FORMAT");
    }
}
