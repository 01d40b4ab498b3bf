package org.gehor.audit.seal;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks the chain from its beginning: each seal follows from the one before, is what it was, and its entries are all there, none
 * changed and none between them. Ends at the first that is not so. Holds one page of seals and the entries of one in memory.
 */
final class ChainCheck {

    /** Entries that wait are counted up to here. */
    static final int MANY = 100_000;

    private final ChainRows rows;
    private final Map<Long, String> noted;
    private final Map<SealedLog, Place> sealedUpTo = new EnumMap<>(SealedLog.class);
    private final Map<SealedLog, Long> checked = new EnumMap<>(SealedLog.class);
    private Seal.Head head = Seal.Head.NONE;
    private long removed;

    /** @param noted ends of the chain as they were told earlier, {@code sequence:hash}, by sequence */
    ChainCheck(ChainRows rows, Map<Long, String> noted) {
        this.rows = rows;
        this.noted = noted;
    }

    /**
     * What was found.
     *
     * @param checked entries that are as they were sealed, by log
     * @param removed entries that a law had removed, as the log of removals says
     * @param waiting settled entries that no seal covers yet
     * @param head the last seal that was found in order
     * @param broken where it is not, in words; null when all is in order
     */
    record Result(
            Map<SealedLog, Long> checked,
            long removed,
            long waiting,
            Seal.Head head,
            @Nullable String broken) {}

    Result run() throws SQLException {
        for (var seals = rows.seals(0); !seals.isEmpty(); seals = rows.seals(head.sequence())) {
            for (var seal : seals) {
                var broken = broken(seal);
                if (broken != null) {
                    return result(broken);
                }
                head = seal.head();
                sealedUpTo.put(seal.log(), seal.to());
            }
        }
        return result(missing());
    }

    private @Nullable String broken(Seal seal) throws SQLException {
        if (seal.sequence() != head.sequence() + 1) {
            return "seal " + (head.sequence() + 1) + " is gone; the next is " + seal;
        }
        if (!Arrays.equals(seal.previousHash(), head.hash())) {
            return seal + " does not follow from the seal before";
        }
        if (!seal.after().equals(sealedUpTo.getOrDefault(seal.log(), Place.START))) {
            return seal + " does not begin where the one before in its log ended";
        }
        if (!Arrays.equals(seal.hash(), seal.hashOfAll())) {
            return seal + " itself was changed";
        }
        var told = noted.get(seal.sequence());
        if (told != null && !told.equals(seal.head().toString())) {
            return seal + " is not the one that was noted; the chain was made anew before or there";
        }
        return differences(seal);
    }

    private @Nullable String differences(Seal seal) throws SQLException {
        var entries = rows.entries(seal);
        var differences = Differences.between(seal, entries, Set.of());
        if (!differences.found().isEmpty()) {
            differences = Differences.between(seal, entries, rows.removedByLaw(seal));
        }
        if (!differences.found().isEmpty()) {
            return seal + ": " + String.join("; ", differences.found());
        }
        removed += differences.removed();
        checked.merge(seal.log(), (long) seal.entries() - differences.removed(), Long::sum);
        return null;
    }

    /** A chain that was cut off at its end looks whole but for what was noted of it. */
    private @Nullable String missing() {
        var gone = noted.keySet().stream()
                .filter(sequence -> sequence > head.sequence())
                .sorted()
                .findFirst();
        return gone.map(sequence ->
                        "seal " + sequence + ", which was noted, is gone; the chain ends with " + head.sequence())
                .orElse(null);
    }

    private Result result(@Nullable String broken) throws SQLException {
        long waiting = 0;
        if (broken == null) {
            for (var log : List.of(SealedLog.values())) {
                waiting += rows.waiting(log, sealedUpTo.getOrDefault(log, Place.START), MANY);
            }
        }
        return new Result(checked, removed, waiting, head, broken);
    }
}
