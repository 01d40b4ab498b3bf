package org.gehor.audit.seal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * A link of the chain: all entries of one log after one place and up to another.
 *
 * @param sequence from 1, without gaps
 * @param after the place that ended the seal before of the same log
 * @param to the place of the last entry
 * @param digests of the entries, one behind the other
 * @param previousHash of the seal before; zeros for the first
 * @param hash over all of this
 * @param sealedAt in whole microseconds
 */
record Seal(
        long sequence,
        SealedLog log,
        Place after,
        Place to,
        int entries,
        byte[] digests,
        byte[] previousHash,
        byte[] hash,
        Instant sealedAt) {

    private static final String FORM = "gehor-audit-seal/1";

    /**
     * Where the chain ends.
     *
     * @param sequence of the last seal; 0 when there is none
     * @param hash of it
     */
    record Head(long sequence, byte[] hash) {

        static final Head NONE = new Head(0, new byte[Canonical.LENGTH]);

        @Override
        public String toString() {
            return sequence + ":" + HexFormat.of().formatHex(hash);
        }
    }

    /** The next one after the head. */
    static Seal next(Head head, SealedLog log, Place after, List<Entry> entries, Instant now) {
        var digests = new byte[Canonical.LENGTH * entries.size()];
        for (int i = 0; i < entries.size(); i++) {
            System.arraycopy(entries.get(i).digest(), 0, digests, i * Canonical.LENGTH, Canonical.LENGTH);
        }
        var unhashed = new Seal(
                head.sequence() + 1,
                log,
                after,
                entries.getLast().place(),
                entries.size(),
                digests,
                head.hash(),
                new byte[0],
                now.truncatedTo(ChronoUnit.MICROS));
        return unhashed.with(unhashed.hashOfAll());
    }

    private Seal with(byte[] hash) {
        return new Seal(sequence, log, after, to, entries, digests, previousHash, hash, sealedAt);
    }

    Head head() {
        return new Head(sequence, hash);
    }

    /** What {@link #hash()} must be. */
    byte[] hashOfAll() {
        return new Canonical(FORM)
                .add(sequence)
                .add(log.name())
                .add(after.tx())
                .add(after.position())
                .add(to.tx())
                .add(to.position())
                .add(entries)
                .add(ChronoUnit.MICROS.between(Instant.EPOCH, sealedAt))
                .add(HexFormat.of().formatHex(previousHash))
                .end(digests)
                .hash();
    }

    /** Digest of the entry at an index. */
    byte[] digest(int index) {
        return Arrays.copyOfRange(digests, index * Canonical.LENGTH, (index + 1) * Canonical.LENGTH);
    }

    @Override
    public String toString() {
        return "seal " + sequence + " (" + log + ", after " + after + " up to " + to + ", " + entries + " entries, "
                + sealedAt + ")";
    }
}
