package org.gehor.audit.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gehor.audit.review.AccessReviewItem.Verdict;
import org.gehor.organisation.Organisation;
import org.gehor.organisation.OrganisationLookup;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.graphql.Paging;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.query.ScrollSubrange;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Looking after the access log: searching, spot checks. */
@Controller
class ReviewController {

    private static final UUID LAST = new UUID(-1, -1);

    private final SearchAccesses searching;
    private final DrawReview drawing;
    private final JudgeAccess judging;
    private final ReviewRepository reviews;
    private final ItemRepository items;
    private final Led led;
    private final Transactions transactions;
    private final OrganisationLookup organisations;

    ReviewController(
            SearchAccesses searching,
            DrawReview drawing,
            JudgeAccess judging,
            ReviewRepository reviews,
            ItemRepository items,
            Led led,
            Transactions transactions,
            OrganisationLookup organisations) {
        this.searching = searching;
        this.drawing = drawing;
        this.judging = judging;
        this.reviews = reviews;
        this.items = items;
        this.led = led;
        this.transactions = transactions;
        this.organisations = organisations;
    }

    record JudgeInput(
            String itemId, Verdict verdict, @Nullable String note) {}

    record CloseInput(String reviewId, String conclusion) {}

    record Payload(@Nullable AccessReview review, List<Problem> problems) {

        static Payload of(AccessReview review) {
            return new Payload(review, List.of());
        }

        static Payload refused(List<Problem> problems) {
            return new Payload(null, problems);
        }
    }

    @QueryMapping
    Mono<Window<AccessSitting>> accessSearch(@Argument SearchAccesses.Filter filter, ScrollSubrange subrange) {
        return searching.search(filter, Paging.of(subrange, 20, 100, "at", "id"));
    }

    @QueryMapping
    Mono<Window<AccessReview>> accessReviews(ScrollSubrange subrange) {
        var paging = Paging.of(subrange, 20, 50, "id");
        var before = paging.key("id", UUID::fromString);
        return transactions
                .run(() -> led.everywhere()
                        .flatMap(units -> reviews.list(units, before == null ? LAST : before, paging.limit())))
                .map(rows ->
                        paging.window(rows, row -> Map.of("id", row.reviewId().toString())));
    }

    @QueryMapping
    Mono<AccessReview> accessReview(@Argument String id) {
        return Mono.justOrEmpty(GlobalId.parse("AccessReview", id))
                .flatMap(review -> transactions.run(() -> reviews.find(review)));
    }

    @MutationMapping
    Mono<Payload> drawAccessReview(@Argument DrawReview.Input input) {
        return Mono.defer(() -> drawing.draw(input)).map(Payload::of).transform(Refusal.into(Payload::refused));
    }

    @MutationMapping
    Mono<Payload> judgeAccess(@Argument JudgeInput input) {
        return id("AccessReviewItem", input.itemId())
                .flatMap(item -> judging.judge(item, input.verdict(), input.note()))
                .map(Payload::of)
                .transform(Refusal.into(Payload::refused));
    }

    @MutationMapping
    Mono<Payload> closeAccessReview(@Argument CloseInput input) {
        return id("AccessReview", input.reviewId())
                .flatMap(review -> judging.close(review, input.conclusion()))
                .map(Payload::of)
                .transform(Refusal.into(Payload::refused));
    }

    private static Mono<UUID> id(String type, String id) {
        return Mono.justOrEmpty(GlobalId.parse(type, id)).switchIfEmpty(Refusal.because(ProblemCode.NOT_FOUND));
    }

    @SchemaMapping(typeName = "AccessReview", field = "mine")
    Mono<Boolean> mine(AccessReview review) {
        return Actors.staff().map(staff -> staff.id().equals(review.reviewerId()));
    }

    @BatchMapping(typeName = "AccessReview", field = "items")
    Mono<Map<AccessReview, List<AccessReviewItem>>> items(List<AccessReview> of) {
        var ids = of.stream().map(AccessReview::reviewId).toList();
        return transactions.run(() -> items.ofReviews(ids)).map(found -> {
            var byReview = found.stream().collect(Collectors.groupingBy(AccessReviewItem::reviewId));
            return of.stream()
                    .collect(Collectors.toMap(
                            Function.identity(),
                            review -> byReview.getOrDefault(review.reviewId(), List.of()),
                            (one, same) -> one));
        });
    }

    @BatchMapping(typeName = "AccessReview", field = "organisation")
    Mono<Map<AccessReview, Organisation>> organisation(List<AccessReview> of) {
        return organisations.ofEach(of, AccessReview::organisationId);
    }

    @BatchMapping(typeName = "AccessSitting", field = "organisation")
    Mono<Map<AccessSitting, Organisation>> organisationOfSitting(List<AccessSitting> of) {
        return organisations.ofEach(of, AccessSitting::organisationId);
    }
}
