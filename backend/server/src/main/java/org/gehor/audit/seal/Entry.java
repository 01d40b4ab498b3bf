package org.gehor.audit.seal;

import org.jspecify.annotations.Nullable;

/**
 * What the chain knows of an entry of a log.
 *
 * @param place in its log
 * @param digest over place and fields
 */
record Entry(Place place, byte[] digest) {

    private static final String FORM = "gehor-audit-entry/1";

    /** @param fields as {@link SealedLog#entries()} reads them */
    static Entry of(SealedLog log, Place place, @Nullable String[] fields) {
        var canonical = new Canonical(FORM).add(log.name()).add(place.tx()).add(place.position());
        for (var field : fields) {
            canonical.add(field);
        }
        return new Entry(place, canonical.hash());
    }

    @Override
    public String toString() {
        return place.toString();
    }
}
