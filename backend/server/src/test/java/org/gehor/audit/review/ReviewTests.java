package org.gehor.audit.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gehor.audit.review.ReviewAnswers.close;
import static org.gehor.audit.review.ReviewAnswers.judge;
import static org.gehor.audit.review.ReviewAnswers.names;
import static org.gehor.audit.review.ReviewAnswers.problems;
import static org.gehor.audit.review.ReviewAnswers.sittings;
import static org.gehor.audit.review.ReviewAnswers.with;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.gehor.support.TestPeople.Unit;
import org.gehor.support.TestPeople.Worker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** How those who lead look after who opened cases. */
@ServerTest
class ReviewTests {

    private static final String SEARCH = """
            query($filter: AccessFilter!, $first: Int, $after: String) { accessSearch(filter: $filter, first: $first, after: $after) {
              edges { node { id at until staffName role reason organisation { id } caseNumber statedReason } } pageInfo { endCursor hasNextPage } } }""";
    private static final String REVIEW = """
            id mine seed found closedAt conclusion reviewerName staffName reason
            items { id verdict note judgedAt sitting { id staffName caseNumber organisation { id } } }""";

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    private Unit unit;
    private Worker lead;
    private Worker siv;
    private Worker bo;
    private GraphQlTester manager;
    private String caseId;
    private String number;

    @BeforeEach
    void fileACase() {
        unit = people.unit("SE");
        lead = people.worker(unit, "MANAGER");
        siv = people.worker(unit, "HANDLER");
        bo = people.worker(unit, "HANDLER");
        manager = people.api(port, lead.token());
        var citizen = people.api(port, TestCitizens.next().token());
        caseId = TestCases.file(citizen, unit);
        number = citizen.document("query($id: ID!) { case(id: $id) { number } }")
                .variable("id", caseId)
                .execute()
                .path("case.number")
                .entity(String.class)
                .get();
    }

    @Test
    void findsSittingsByWhoWhichCaseWhenAndWhy() throws SQLException {
        var noon = Instant.parse("2026-01-15T12:00:00Z");
        read(siv, noon, "WORKS_THERE");
        read(siv, noon.plus(Duration.ofMinutes(10)), "WORKS_THERE");
        read(siv, noon.plus(Duration.ofDays(2)), "HANDLES");
        read(bo, noon.plus(Duration.ofDays(1)), "WORKS_THERE");
        var january = Map.of("from", "2026-01-01", "to", "2026-01-31");

        assertThat(names(search(january))).containsExactly(siv.name(), bo.name(), siv.name());
        assertThat(names(search(with(january, "staffName", bo.name().toUpperCase(java.util.Locale.ROOT)))))
                .containsExactly(bo.name());
        assertThat(names(search(with(january, "reason", "HANDLES")))).hasSize(1);
        assertThat(names(search(Map.of("from", "2026-01-16", "to", "2026-01-16"))))
                .containsExactly(bo.name());
        assertThat(names(search(Map.of("caseNumber", number)))).hasSize(3);
        assertThat(names(search(Map.of("caseNumber", "000 000 000")))).isEmpty();
        assertThat(names(search(Map.of()))).isEmpty();
        search(with(january, "reason", "WORKS_THERE"))
                .path("accessSearch.edges[1].node.until")
                .entity(String.class)
                .isEqualTo("2026-01-15T12:10:00.000Z");
    }

    @Test
    void givesEachSittingOnceOverPages() throws SQLException {
        for (int day = 0; day < 5; day++) {
            read(siv, Instant.parse("2026-01-15T12:00:00Z").plus(Duration.ofDays(day)), "WORKS_THERE");
        }
        var ids = new ArrayList<String>();
        @Nullable String after = null;
        do {
            var page = manager.document(SEARCH)
                    .variable("filter", filter(Map.of("from", "2026-01-01", "to", "2026-01-31")))
                    .variable("first", 2)
                    .variable("after", after)
                    .execute();
            ids.addAll(page.path("accessSearch.edges[*].node.id")
                    .entityList(String.class)
                    .get());
            after = page.path("accessSearch.pageInfo.hasNextPage")
                            .entity(Boolean.class)
                            .get()
                    ? page.path("accessSearch.pageInfo.endCursor")
                            .entity(String.class)
                            .get()
                    : null;
        } while (after != null);

        assertThat(ids).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void showsNothingToThoseWhoDoNotLeadThere() throws SQLException {
        read(siv, Instant.parse("2026-01-15T12:00:00Z"), "WORKS_THERE");
        var elsewhere =
                people.api(port, people.worker(people.unit("SE"), "MANAGER").token());
        for (var other : List.of(people.api(port, siv.token()), elsewhere)) {
            assertThat(names(search(other, Map.of("from", "2026-01-01", "to", "2026-01-31"))))
                    .isEmpty();
            assertThat(names(search(other, Map.of("caseNumber", number)))).isEmpty();
        }
    }

    @Test
    void drawsTheSameSittingsWithTheSameSeedAndNoneOfOnesOwn() throws SQLException {
        scatter(40);
        read(lead, Instant.parse("2026-01-15T12:00:00Z"), "LEADS_THERE");

        var first = draw(Map.of("seed", 4711));
        var again = draw(Map.of("seed", 4711));
        var other = draw(Map.of("seed", 4712));

        assertThat(sittings(first)).hasSize(10).doesNotHaveDuplicates().isEqualTo(sittings(again));
        assertThat(sittings(other)).hasSize(10).isNotEqualTo(sittings(first));
        assertThat(sittings(draw(Map.of("size", 50)))).hasSize(40);
        first.path("drawAccessReview.review.found").entity(Integer.class).isEqualTo(40);
        first.path("drawAccessReview.review.seed").entity(Integer.class).isEqualTo(4711);
    }

    @Test
    void keepsWhatWasLookedAtByWhomAndWhatWasFound() throws SQLException {
        scatter(2);
        var drawn = draw(Map.of("staffName", "siv"));
        var id = drawn.path("drawAccessReview.review.id").entity(String.class).get();
        var items = drawn.path("drawAccessReview.review.items[*].id")
                .entityList(String.class)
                .get();

        assertThat(judge(manager, items.get(0), "NOT_IN_ORDER", "")).containsExactly("REQUIRED");
        assertThat(judge(manager, items.get(0), "NOT_IN_ORDER", "No task there."))
                .isEmpty();
        assertThat(close(manager, id, "One is followed up.")).containsExactly("NOT_ALLOWED_NOW");
        assertThat(judge(manager, items.get(1), "IN_ORDER", "")).isEmpty();
        assertThat(close(manager, id, "One is followed up.")).isEmpty();
        assertThat(close(manager, id, "One is followed up.")).isEmpty();
        assertThat(close(manager, id, "Other words.")).containsExactly("NOT_ALLOWED_NOW");
        assertThat(judge(manager, items.get(0), "IN_ORDER", "")).containsExactly("NOT_ALLOWED_NOW");

        var colleague = people.api(port, people.worker(unit, "MANAGER").token());
        var kept = colleague
                .document("query($id: ID!) { accessReview(id: $id) { " + REVIEW
                        + " } accessReviews { edges { node { id } } } }")
                .variable("id", id)
                .execute();
        kept.path("accessReviews.edges[*].node.id").entityList(String.class).containsExactly(id);
        kept.path("accessReview.mine").entity(Boolean.class).isEqualTo(false);
        kept.path("accessReview.reviewerName").entity(String.class).isEqualTo(lead.name());
        kept.path("accessReview.conclusion").entity(String.class).isEqualTo("One is followed up.");
        kept.path("accessReview.items[0].note").entity(String.class).isEqualTo("No task there.");
        kept.path("accessReview.items[*].verdict").entityList(String.class).containsExactly("NOT_IN_ORDER", "IN_ORDER");
        kept.path("accessReview.items[0].sitting.caseNumber")
                .entity(String.class)
                .isEqualTo(number);
    }

    @Test
    void isJudgedAndClosedByNobodyElse() throws SQLException {
        scatter(1);
        var drawn = draw(Map.of());
        var id = drawn.path("drawAccessReview.review.id").entity(String.class).get();
        var item = drawn.path("drawAccessReview.review.items[0].id")
                .entity(String.class)
                .get();
        var colleague = people.api(port, people.worker(unit, "MANAGER").token());
        var handler = people.api(port, siv.token());

        assertThat(judge(colleague, item, "IN_ORDER", "")).containsExactly("NOT_ALLOWED_NOW");
        assertThat(close(colleague, id, "All is well.")).containsExactly("NOT_ALLOWED_NOW");
        assertThat(judge(handler, item, "IN_ORDER", "")).containsExactly("NOT_FOUND");
    }

    @Test
    void isDrawnOnceForAKeyAndOnlyOfAPeriodThatFits() throws SQLException {
        scatter(3);
        var key = UUID.randomUUID().toString();
        var one = draw(Map.of("idempotencyKey", key));
        var same = draw(Map.of("idempotencyKey", key));
        assertThat(same.path("drawAccessReview.review.id").entity(String.class).get())
                .isEqualTo(one.path("drawAccessReview.review.id")
                        .entity(String.class)
                        .get());

        assertThat(problems(draw(Map.of("idempotencyKey", key, "seed", 1)))).containsExactly("IDEMPOTENCY_CONFLICT");
        assertThat(problems(draw(Map.of("from", "2026-02-01", "to", "2026-01-01"))))
                .containsExactly("INVALID_PERIOD");
        assertThat(problems(draw(Map.of("from", "2025-01-01", "to", "2025-12-31"))))
                .containsExactly("INVALID_PERIOD");
        assertThat(problems(draw(Map.of(
                        "to",
                        LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(1).toString()))))
                .containsExactly("INVALID_PERIOD");
        assertThat(problems(draw(Map.of("size", 51)))).containsExactly("INVALID_FORMAT");
    }

    /** A sitting a day, by two people in turn. */
    private void scatter(int sittings) throws SQLException {
        var start = Instant.parse("2026-01-01T12:00:00Z");
        for (int day = 0; day < sittings; day++) {
            read(day % 2 == 0 ? siv : bo, start.plus(day, ChronoUnit.DAYS), "WORKS_THERE");
        }
    }

    private void read(Worker reader, Instant at, String reason) throws SQLException {
        try (var connection = TestDatabase.asSuperuser();
                var insert = connection.prepareStatement("""
                        insert into access_entry (id, case_id, staff_id, staff_name, role, organisation_id, case_organisation_id, reason,
                                                  request_id, at)
                        select uuidv7(?::timestamptz - now()), c.id, s.id, s.name, 'HANDLER', c.organisation_id, c.organisation_id, ?,
                               uuidv7()::text, ?
                        from care_case c, staff_member s where c.id = ?::uuid and s.id = ?""")) {
            insert.setObject(1, at.atOffset(ZoneOffset.UTC));
            insert.setString(2, reason);
            insert.setObject(3, at.atOffset(ZoneOffset.UTC));
            insert.setString(4, caseId.substring("Case:".length()));
            insert.setObject(5, reader.id());
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }

    private Map<String, Object> filter(Map<String, ?> filter) {
        return with(filter, "organisationId", unit.globalId());
    }

    private GraphQlTester.Response search(Map<String, ?> filter) {
        return search(manager, filter);
    }

    private GraphQlTester.Response search(GraphQlTester api, Map<String, ?> filter) {
        return api.document(SEARCH).variable("filter", filter(filter)).execute();
    }

    private GraphQlTester.Response draw(Map<String, ?> more) {
        var input = new HashMap<String, Object>(Map.of(
                "idempotencyKey",
                UUID.randomUUID().toString(),
                "organisationId",
                unit.globalId(),
                "from",
                "2026-01-01",
                "to",
                "2026-03-01"));
        input.putAll(more);
        return manager.document("mutation($input: DrawAccessReviewInput!) { drawAccessReview(input: $input) { review { "
                        + REVIEW + " } problems { code path message } } }")
                .variable("input", input)
                .execute();
    }
}
