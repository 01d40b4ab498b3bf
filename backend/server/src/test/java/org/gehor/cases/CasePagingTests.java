package org.gehor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Lists of cases in pages of any size: one after the other they give the whole list, though many are due on one day. */
@ServerTest
class CasePagingTests {

    private static final int CASES = 23;

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    TestPeople.Unit unit;
    GraphQlTester citizen;
    GraphQlTester desk;
    List<String> filed;

    @BeforeEach
    void file() {
        unit = people.unit("SE");
        var other = people.unit("NO");
        citizen = people.api(port, TestCitizens.next().token());
        desk = people.api(port, people.worker(unit, "HANDLER").token());
        TestCases.file(citizen, other);
        filed = IntStream.range(0, CASES)
                .mapToObj(n -> TestCases.file(citizen, unit))
                .toList();
    }

    @Test
    void pagesOfMyCasesAreTheWholeList() {
        for (int seed = 1; seed <= 5; seed++) {
            var seen = pages(citizen, "myCases", "", new Random(seed));
            assertThat(seen).hasSize(CASES + 1).doesNotHaveDuplicates();
            assertThat(seen.subList(0, CASES)).containsExactlyElementsOf(filed.reversed());
        }
    }

    @Test
    void pagesOfTheQueueAreTheWholeListInBothOrders() {
        for (int seed = 1; seed <= 5; seed++) {
            assertThat(pages(desk, "workQueue", ", orderBy: DUE_FIRST", new Random(seed)))
                    .containsExactlyElementsOf(filed);
            assertThat(pages(desk, "workQueue", ", orderBy: NEWEST_FIRST", new Random(seed)))
                    .containsExactlyElementsOf(filed.reversed());
            assertThat(pages(desk, "workQueue", ", filter: {assignment: UNALLOCATED}", new Random(seed)))
                    .containsExactlyElementsOf(filed);
            assertThat(pages(desk, "workQueue", ", filter: {assignment: MINE}", new Random(seed)))
                    .isEmpty();
        }
    }

    @Test
    void whatIsFiledMeanwhileMovesNothing() {
        var first = page(desk, "workQueue", ", orderBy: NEWEST_FIRST", 7, null);
        TestCases.file(citizen, unit);

        var seen = new ArrayList<>(first.ids());
        for (var after = first.end(); after != null; ) {
            var next = page(desk, "workQueue", ", orderBy: NEWEST_FIRST", 7, after);
            seen.addAll(next.ids());
            after = next.end();
        }

        assertThat(seen).containsExactlyElementsOf(filed.reversed());
    }

    private record Page(List<String> ids, @Nullable String end) {}

    private static List<String> pages(GraphQlTester api, String list, String arguments, Random sizes) {
        var seen = new ArrayList<String>();
        String after = null;
        do {
            var page = page(api, list, arguments, 1 + sizes.nextInt(9), after);
            seen.addAll(page.ids());
            after = page.end();
        } while (after != null);
        return seen;
    }

    private static Page page(GraphQlTester api, String list, String arguments, int size, @Nullable String after) {
        var response = api.document("""
                        query($first: Int, $after: String) { %s(first: $first, after: $after%s) {
                          edges { node { id } } pageInfo { hasNextPage endCursor } } }""".formatted(list, arguments))
                .variable("first", size)
                .variable("after", after)
                .execute();
        var ids = response.path(list + ".edges[*].node.id")
                .entityList(String.class)
                .get();
        var info = response.path(list + ".pageInfo").entity(Map.class).get();
        return new Page(
                ids, Boolean.TRUE.equals(info.get("hasNextPage")) ? String.valueOf(info.get("endCursor")) : null);
    }
}
