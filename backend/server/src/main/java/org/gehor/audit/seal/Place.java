package org.gehor.audit.seal;

/**
 * Where an entry stands in its log: in the order of this pair the log is read, since a lower position may commit after a higher.
 *
 * @param tx PostgreSQL's 64-bit transaction id
 * @param position the row's number within the log
 */
record Place(long tx, long position) {

    /** Before every entry that there can be. */
    static final Place START = new Place(0, Long.MIN_VALUE);

    @Override
    public String toString() {
        return tx + "-" + position;
    }
}
