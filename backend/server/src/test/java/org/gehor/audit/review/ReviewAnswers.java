package org.gehor.audit.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What a review's operations give, and the short ones of them. */
final class ReviewAnswers {

    private ReviewAnswers() {}

    static Map<String, Object> with(Map<String, ?> map, String key, Object value) {
        var all = new HashMap<String, Object>(map);
        all.put(key, value);
        return all;
    }

    static List<String> names(GraphQlTester.Response response) {
        return response.path("accessSearch.edges[*].node.staffName")
                .entityList(String.class)
                .get();
    }

    static List<String> sittings(GraphQlTester.Response drawn) {
        return drawn.path("drawAccessReview.review.items[*].sitting.id")
                .entityList(String.class)
                .get();
    }

    static List<String> problems(GraphQlTester.Response drawn) {
        return drawn.path("drawAccessReview.problems[*].code")
                .entityList(String.class)
                .get();
    }

    static List<String> judge(GraphQlTester api, String item, String verdict, String note) {
        var input = new HashMap<String, Object>(Map.of("itemId", item, "verdict", verdict));
        if (!note.isEmpty()) {
            input.put("note", note);
        }
        return api.document("mutation($input: JudgeAccessInput!) { judgeAccess(input: $input) { problems { code } } }")
                .variable("input", input)
                .execute()
                .path("judgeAccess.problems[*].code")
                .entityList(String.class)
                .get();
    }

    static List<String> close(GraphQlTester api, String review, String conclusion) {
        return api.document(
                        "mutation($input: CloseAccessReviewInput!) { closeAccessReview(input: $input) { problems { code } } }")
                .variable("input", Map.of("reviewId", review, "conclusion", conclusion))
                .execute()
                .path("closeAccessReview.problems[*].code")
                .entityList(String.class)
                .get();
    }
}
