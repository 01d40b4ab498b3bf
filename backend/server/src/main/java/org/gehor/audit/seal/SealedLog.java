package org.gehor.audit.seal;

/**
 * The logs in the chain, and what of an entry is hashed: place, ids, types and times. Of texts, which are names and reasons, it is
 * their SHA-256. Whoever adds a column to a log adds it to the end here, under a new {@link Entry#FORM}.
 */
enum SealedLog {
    EVENT("""
            select tx::text as tx_text, position, array[type, audience, (extract(epoch from occurred_at) * 1000000)::bigint::text,
                case_id::text, organisation_id::text, organisation_path::text, person_id::text, item_id::text, actor_id::text,
                encode(sha256(convert_to(actor_name, 'UTF8')), 'hex')] as fields
            from event\s"""),
    ACCESS("""
            select tx::text as tx_text, position, array[id::text, case_id::text, staff_id::text,
                encode(sha256(convert_to(staff_name, 'UTF8')), 'hex'), role, organisation_id::text, case_organisation_id::text, reason,
                encode(sha256(convert_to(stated_reason, 'UTF8')), 'hex'), request_id,
                (extract(epoch from at) * 1000000)::bigint::text] as fields
            from access_entry\s"""),
    REMOVAL("""
            select tx::text as tx_text, position, array[log, entry_tx::text, entry_position::text, encode(digest, 'hex'),
                encode(sha256(convert_to(law, 'UTF8')), 'hex'), (extract(epoch from removed_at) * 1000000)::bigint::text] as fields
            from audit_removal\s""");

    private final String entries;

    SealedLog(String entries) {
        this.entries = entries;
    }

    /** Reads places and fields; the condition on {@code (tx, position)} and the order come after it. */
    String entries() {
        return entries;
    }
}
