package org.gehor.platform.graphql;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How large a valid document is once its fragments are put in: fragments within fragments double at each level, so that a
 * page of text can stand for millions of fields. Each fragment is counted once and its number used again.
 */
final class DocumentLimits {

    private record Size(long fields, long aliases) {

        static final Size NONE = new Size(0, 0);

        Size plus(Size other) {
            return new Size(sum(fields, other.fields), sum(aliases, other.aliases));
        }

        /** Stops far above any limit and far below an overflow. */
        private static long sum(long one, long other) {
            return Math.min(one + other, Integer.MAX_VALUE);
        }
    }

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Size> known = new HashMap<>();

    private DocumentLimits(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    /** Why the document is refused; empty when it is not. */
    static Optional<String> exceeded(Document document, LimitsProperties limits) {
        var counting = new DocumentLimits(document);
        var size = document.getDefinitionsOfType(OperationDefinition.class).stream()
                .map(operation -> counting.of(operation.getSelectionSet()))
                .reduce(Size.NONE, Size::plus);
        if (size.aliases() > limits.aliases()) {
            return Optional.of("Too many aliases: at most " + limits.aliases());
        }
        return size.fields() > limits.fields()
                ? Optional.of("Too many fields: at most " + limits.fields())
                : Optional.empty();
    }

    private Size of(@Nullable SelectionSet selections) {
        return selections == null
                ? Size.NONE
                : selections.getSelections().stream().map(this::of).reduce(Size.NONE, Size::plus);
    }

    private Size of(Selection<?> selection) {
        return switch (selection) {
            case Field field -> new Size(1, field.getAlias() == null ? 0 : 1).plus(of(field.getSelectionSet()));
            case InlineFragment inline -> of(inline.getSelectionSet());
            case FragmentSpread spread -> ofFragment(spread.getName());
            default -> Size.NONE;
        };
    }

    private Size ofFragment(String name) {
        var size = known.get(name);
        if (size == null) {
            var fragment = fragments.get(name);
            size = fragment == null ? Size.NONE : of(fragment.getSelectionSet());
            known.put(name, size);
        }
        return size;
    }
}
