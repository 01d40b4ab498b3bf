package org.gehor.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.graphql.data.query.ScrollSubrange;

class PagingTests {

    private final Cursors cursors = new Cursors();

    @Property
    void pagesOfAnySizeGiveEachRowOnceAndInOrder(
            @ForAll @IntRange(max = 60) int total, @ForAll @IntRange(min = 1, max = 70) int first) {
        var rows = IntStream.range(0, total).boxed().toList();
        var seen = new ArrayList<Integer>();
        @Nullable String cursor = null;
        for (boolean more = true; more; ) {
            var paging = paging(cursor, first);
            var start = paging.key("row", Integer::valueOf);
            var window = paging.window(
                    rows.stream()
                            .filter(row -> start == null || row > start)
                            .limit(paging.limit())
                            .toList(),
                    row -> Map.of("row", row.toString()));
            assertThat(window.size()).isLessThanOrEqualTo(Math.min(first, 50));
            seen.addAll(window.getContent());
            more = window.hasNext();
            cursor = more ? cursors.toCursor(window.positionAt(window.size() - 1)) : null;
        }
        assertThat(seen).isEqualTo(rows);
    }

    @Property
    void aCursorHoldsAnyTexts(@ForAll String one, @ForAll String two) {
        var position = ScrollPosition.forward(Map.of("one", one, "two", two));

        if (one.length() + two.length() < 60 && !hasLoneSurrogate(one + two)) {
            assertThat(cursors.fromCursor(cursors.toCursor(position))).isEqualTo(position);
        }
    }

    @Test
    void asksForTheStandardWhenNothingIsSaidAndNeverForMoreThanTheLimit() {
        assertThat(paging(null, null).count()).isEqualTo(20);
        assertThat(paging(null, 1000).count()).isEqualTo(50);
        assertThat(paging(null, 0).count()).isZero();
        assertThat(paging(null, -1).count()).isEqualTo(20);
    }

    @Test
    void refusesACursorOfAnotherList() {
        var other = cursors.toCursor(
                ScrollPosition.forward(Map.of("id", UUID.randomUUID().toString())));

        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> paging(other, 10));
    }

    @Test
    void refusesAKeyOfTheWrongForm() {
        var odd = cursors.toCursor(ScrollPosition.forward(Map.of("row", "x")));

        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> paging(odd, 10).key("row", Integer::valueOf));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!", "bnVsbA", "W10", "eyJyb3ciOlsxXX0", "eyJyb3ciOm51bGx9", "T18xMA"})
    void refusesWhatIsNoCursor(String text) {
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> paging(text, 10));
    }

    @Property
    void neverFailsOtherwiseOnAnyText(@ForAll String text) {
        try {
            cursors.fromCursor(text);
        } catch (BadRequest refused) {
            assertThat(refused).hasMessage("Not a cursor of this API");
        }
    }

    private Paging paging(@Nullable String cursor, @Nullable Integer first) {
        var position = cursor == null ? ScrollPosition.keyset() : cursors.fromCursor(cursor);
        return Paging.of(ScrollSubrange.create(position, first, true), 20, 50, "row");
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.chars().anyMatch(unit -> Character.isSurrogate((char) unit));
    }
}
