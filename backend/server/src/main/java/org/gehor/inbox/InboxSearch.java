package org.gehor.inbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gehor.platform.graphql.BadRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Takes apart what somebody looks for in the inbox. Names of kinds are those of the reader's language. */
@Component
class InboxSearch {

    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 200;

    private final MessageSource texts;

    InboxSearch(MessageSource texts) {
        this.texts = texts;
    }

    /**
     * A search as the query takes it; the two lists of names belong together.
     *
     * @param words to be found, each
     * @param named words that are in the name of a kind
     * @param namedKinds the kind for each of them
     */
    record Terms(List<String> words, List<String> named, List<String> namedKinds, boolean unread, List<String> kinds) {

        Terms {
            words = List.copyOf(words);
            named = List.copyOf(named);
            namedKinds = List.copyOf(namedKinds);
            kinds = List.copyOf(kinds);
        }

        @Override
        public String toString() {
            return "Terms[]";
        }
    }

    Terms of(InboxFilter filter, Locale language) {
        var words = words(filter.text());
        var named = new ArrayList<String>();
        var namedKinds = new ArrayList<String>();
        for (var kind : InboxItemKind.values()) {
            var name = texts.getMessage("inbox.kind." + kind, null, language).toLowerCase(language);
            words.stream()
                    .filter(word -> name.contains(word.toLowerCase(language)))
                    .forEach(word -> {
                        named.add(word);
                        namedKinds.add(kind.name());
                    });
        }
        var kinds = filter.kinds() == null ? List.<InboxItemKind>of() : filter.kinds();
        return new Terms(
                words,
                named,
                namedKinds,
                filter.unread(),
                kinds.stream().map(InboxItemKind::name).toList());
    }

    /** The groups of a case number belong together. */
    private static List<String> words(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        if (text.length() > LONGEST) {
            throw new BadRequest("The text to look for is longer than " + LONGEST + " characters");
        }
        var typed = text.replace('\u0000', ' ').replace('\u00a0', ' ').strip();
        return Arrays.stream(typed.replaceAll("(?<=\\d)\\s+(?=\\d)", "").split("\\s+"))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }
}
