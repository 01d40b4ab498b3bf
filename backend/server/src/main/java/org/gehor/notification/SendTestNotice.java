package org.gehor.notification;

import org.gehor.person.PersonContact;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A citizen wants to see whether notices come. Quiet hours do not hold for what one asks for. */
@Component
class SendTestNotice {

    /** Which way. */
    record SendTestNoticeInput(NoticeChannelName channel) {}

    private final Transactions transactions;
    private final PersonContact people;
    private final NotificationRepository notifications;
    private final NoticeHistory history;
    private final OwnNotices own;

    SendTestNotice(
            Transactions transactions,
            PersonContact people,
            NotificationRepository notifications,
            NoticeHistory history,
            OwnNotices own) {
        this.transactions = transactions;
        this.people = people;
        this.notifications = notifications;
        this.history = history;
        this.own = own;
    }

    Mono<NoticeSettings> run(SendTestNoticeInput input) {
        return Actors.citizen()
                .flatMap(citizen -> transactions.run(() -> people.lock(citizen.id())
                        .then(Mono.defer(() -> own.recipient(citizen.id())))
                        .flatMap(recipient -> send(recipient, input.channel()))
                        .then(Mono.defer(() -> own.of(citizen.id())))));
    }

    private Mono<Void> send(Recipient recipient, NoticeChannelName name) {
        if (own.channel(name).filter(channel -> channel.reaches(recipient)).isEmpty()) {
            return Refusal.because(Problem.at(ProblemCode.NOT_ALLOWED_NOW, "channel"));
        }
        return history.of(recipient.personId())
                .map(went -> went.getOrDefault(name, NoticeHistory.Summary.NONE))
                .flatMap(went -> went.tests() >= NoticeSettings.TESTS_A_DAY
                        ? Refusal.because(Problem.at(ProblemCode.TOO_OFTEN, "channel"))
                        : notifications.ask(recipient.personId(), name, NoticePurpose.TEST, null));
    }
}
