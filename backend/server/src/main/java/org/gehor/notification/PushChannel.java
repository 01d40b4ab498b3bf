package org.gehor.notification;

import com.nimbusds.jose.util.Base64URL;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.security.Actor;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Web push (RFC 8030) without any content: the browser shows a text that it has already. A notice is sent when one of the
 * person's browsers is reached; what is sent again takes the place of what was sent before, at the push service by its topic
 * and in the browser by its tag. Browsers that the push service says are gone are forgotten.
 */
class PushChannel implements NoticeChannel {

    private static final Set<Integer> GONE = Set.of(404, 410);
    private static final String A_WEEK = "604800";

    /** What became of one browser's notice; null failure: taken. */
    private record Outcome(Recipient.Browser browser, int status) {
        boolean taken() {
            return status >= 200 && status < 300;
        }

        boolean gone() {
            return GONE.contains(status);
        }
    }

    private final WebClient client;
    private final PushTokens tokens;
    private final PushRepository browsers;
    private final Transactions transactions;
    private final int atOnce;

    PushChannel(WebClient client, PushTokens tokens, PushRepository browsers, Transactions transactions, int atOnce) {
        this.client = client;
        this.tokens = tokens;
        this.browsers = browsers;
        this.transactions = transactions;
        this.atOnce = atOnce;
    }

    @Override
    public NoticeChannelName name() {
        return NoticeChannelName.PUSH;
    }

    @Override
    public int atOnce() {
        return atOnce;
    }

    @Override
    public boolean reaches(Recipient recipient) {
        return !recipient.browsers().isEmpty() && !recipient.contact().unsafe().contains(name().way());
    }

    @Override
    public Mono<Void> send(Notice notice) {
        return Flux.fromIterable(notice.to().browsers())
                .flatMap(browser -> push(browser, notice), 2)
                .collectList()
                .flatMap(outcomes -> forget(outcomes).then(Mono.defer(() -> whole(outcomes))));
    }

    /** A service that cannot be reached is like one that does not take it now, and stops no other browser. */
    private Mono<Outcome> push(Recipient.Browser browser, Notice notice) {
        return client.post()
                .uri(browser.endpoint())
                .header("Authorization", tokens.authorization(browser.endpoint()))
                .header("TTL", A_WEEK)
                .header("Urgency", "normal")
                .header("Topic", topic(notice.id()))
                .exchangeToMono(response -> response.releaseBody()
                        .thenReturn(new Outcome(browser, response.statusCode().value())))
                .onErrorReturn(new Outcome(browser, 0));
    }

    private Mono<Void> forget(List<Outcome> outcomes) {
        var gone = outcomes.stream()
                .filter(Outcome::gone)
                .map(outcome -> outcome.browser().id())
                .toList();
        return gone.isEmpty()
                ? Mono.empty()
                : transactions.runAs(new Actor.Follower("push"), () -> browsers.remove(gone));
    }

    private static Mono<Void> whole(List<Outcome> outcomes) {
        if (outcomes.stream().anyMatch(Outcome::taken)) {
            return Mono.empty();
        }
        return Mono.error(() -> outcomes.stream()
                .filter(outcome -> !outcome.gone())
                .findFirst()
                .<RuntimeException>map(outcome -> new RefusedForNow(outcome.status()))
                .orElseGet(() -> new NeverSendable("Gone")));
    }

    /** At most 32 letters of base64url. */
    private static String topic(UUID id) {
        return Base64URL.encode(ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array())
                .toString();
    }
}
