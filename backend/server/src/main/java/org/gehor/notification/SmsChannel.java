package org.gehor.notification;

import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * Text messages by an HTTP gateway. A request that got no answer is sent again under the same idempotency key, by which the
 * gateway knows that it has sent the message already.
 */
class SmsChannel implements NoticeChannel {

    /** Statuses that say that the number is none; 409: a request with this key is known. */
    private static final Set<Integer> NO_SUCH_NUMBER = Set.of(400, 404, 410, 422);

    private static final int KNOWN = 409;

    /** What the gateway is sent. */
    record Message(UUID id, String to, String text) {
        @Override
        public String toString() {
            return "Message[" + id + "]";
        }
    }

    private final WebClient client;
    private final URI url;
    private final NoticeTexts texts;
    private final int atOnce;

    SmsChannel(WebClient client, URI url, NoticeTexts texts, int atOnce) {
        this.client = client;
        this.url = url;
        this.texts = texts;
        this.atOnce = atOnce;
    }

    @Override
    public NoticeChannelName name() {
        return NoticeChannelName.SMS;
    }

    @Override
    public int atOnce() {
        return atOnce;
    }

    @Override
    public boolean reaches(Recipient recipient) {
        return recipient.contact().noticeAddress(name().way()) != null;
    }

    @Override
    public Mono<Void> send(Notice notice) {
        var to = notice.address(name());
        if (to == null) {
            return Mono.error(() -> new NeverSendable("NoNumber"));
        }
        return client.post()
                .uri(url)
                .header("Idempotency-Key", notice.id().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(new Message(notice.id(), to, texts.get("sms", notice)))
                .exchangeToMono(SmsChannel::outcome);
    }

    private static Mono<Void> outcome(ClientResponse response) {
        var status = response.statusCode().value();
        if (response.statusCode().is2xxSuccessful() || status == KNOWN) {
            return response.releaseBody();
        }
        return response.releaseBody()
                .then(Mono.error(() -> NO_SUCH_NUMBER.contains(status)
                        ? new NeverSendable("Status" + status)
                        : new RefusedForNow(status)));
    }
}
