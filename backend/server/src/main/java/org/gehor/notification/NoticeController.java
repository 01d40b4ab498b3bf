package org.gehor.notification;

import java.util.List;
import org.gehor.person.Viewer;
import org.gehor.person.ViewerKind;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** How notices reach the citizen who asks. */
@Controller
class NoticeController {

    /** The settings after a change; null when refused. */
    record NoticesPayload(@Nullable NoticeSettings notices, List<Problem> problems) {}

    private final OwnNotices own;
    private final UpdateNotices updateNotices;
    private final SendTestNotice sendTestNotice;
    private final PushDevices devices;
    private final Transactions transactions;

    NoticeController(
            OwnNotices own,
            UpdateNotices updateNotices,
            SendTestNotice sendTestNotice,
            PushDevices devices,
            Transactions transactions) {
        this.own = own;
        this.updateNotices = updateNotices;
        this.sendTestNotice = sendTestNotice;
        this.devices = devices;
        this.transactions = transactions;
    }

    @SchemaMapping(typeName = "Viewer")
    Mono<NoticeSettings> notices(Viewer viewer) {
        return viewer.kind() == ViewerKind.STAFF ? Mono.empty() : transactions.run(() -> own.of(viewer.personId()));
    }

    @MutationMapping
    Mono<NoticesPayload> updateNotices(@Argument UpdateNotices.UpdateNoticesInput input) {
        return payload(updateNotices.run(input));
    }

    @MutationMapping
    Mono<NoticesPayload> sendTestNotice(@Argument SendTestNotice.SendTestNoticeInput input) {
        return payload(sendTestNotice.run(input));
    }

    @MutationMapping
    Mono<NoticesPayload> registerPushSubscription(@Argument PushDevices.RegisterPushSubscriptionInput input) {
        return payload(devices.register(input));
    }

    @MutationMapping
    Mono<NoticesPayload> removePushSubscription(@Argument PushDevices.RemovePushSubscriptionInput input) {
        return payload(devices.remove(input));
    }

    private static Mono<NoticesPayload> payload(Mono<NoticeSettings> settings) {
        return settings.map(done -> new NoticesPayload(done, List.of()))
                .transform(Refusal.into(problems -> new NoticesPayload(null, problems)));
    }
}
