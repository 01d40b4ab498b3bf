package org.gehor.audit.seal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a seal's entries is not as it was sealed: walks both in order, by digest. Between two entries that agree, one that is
 * there instead of one that is gone counts as changed.
 */
final class Differences {

    private static final HexFormat HEX = HexFormat.of();
    private static final int NAMED = 20;

    /** How many entries more than were sealed are looked at: enough to name what was added, however much it is. */
    static final int BEYOND = NAMED + 1;

    private final Seal seal;
    private final Set<String> removedByLaw;
    private final List<String> found = new ArrayList<>();
    private final List<Entry> strange = new ArrayList<>();
    private Place lastGood;
    private int removed;

    private Differences(Seal seal, Set<String> removedByLaw) {
        this.seal = seal;
        this.removedByLaw = removedByLaw;
        this.lastGood = seal.after();
    }

    /**
     * Compares.
     *
     * @param entries that are there now, in order; when there are too many, the first {@link #BEYOND} more than were sealed
     * @param removedByLaw digests, in hexadecimal, of entries that a law had removed
     */
    static Differences between(Seal seal, List<Entry> entries, Set<String> removedByLaw) {
        var differences = new Differences(seal, removedByLaw);
        differences.walk(entries);
        return differences;
    }

    /** In words; empty when all is as it was. */
    List<String> found() {
        return found.size() <= NAMED ? found : found.subList(0, NAMED);
    }

    /** Entries that a law had removed. */
    int removed() {
        return removed;
    }

    private void walk(List<Entry> entries) {
        Map<String, Integer> sealed = new HashMap<>();
        for (int i = 0; i < seal.entries(); i++) {
            sealed.put(HEX.formatHex(seal.digest(i)), i);
        }
        int next = 0;
        for (var entry : entries) {
            var at = sealed.get(HEX.formatHex(entry.digest()));
            if (at == null || at < next) {
                strange.add(entry);
            } else {
                settle(next, at);
                next = at + 1;
                lastGood = entry.place();
            }
        }
        // What was cut off may hold the sealed ones that have not come: of those nothing can be said.
        settle(next, entries.size() < seal.entries() + BEYOND ? seal.entries() : next);
    }

    /** Between two that agree: the sealed ones from one index to another are not there, the strange ones are. */
    private void settle(int from, int until) {
        int gone = 0;
        for (int i = from; i < until; i++) {
            if (removedByLaw.contains(HEX.formatHex(seal.digest(i)))) {
                removed++;
            } else {
                gone++;
            }
        }
        for (var entry : strange) {
            found.add((gone-- > 0 ? "changed: " : "added: ") + entry);
        }
        if (gone > 0) {
            found.add("gone: " + gone + " after " + lastGood);
        }
        strange.clear();
    }
}
