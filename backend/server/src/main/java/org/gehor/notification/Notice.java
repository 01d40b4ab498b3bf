package org.gehor.notification;

import java.util.UUID;
import org.gehor.person.Language;
import org.jspecify.annotations.Nullable;

/**
 * One notice to one person.
 *
 * @param id lasting: a repetition after a crash bears the same
 * @param code for an address that is to be confirmed; null with every other purpose
 */
record Notice(
        UUID id,
        NoticePurpose purpose,
        Recipient to,
        @Nullable Code code) {

    /** A code on its way to an address. */
    record Code(String address, String digits) {
        @Override
        public String toString() {
            return "Code[]";
        }
    }

    Language language() {
        return to.contact().language();
    }

    /** Where it goes by a channel that has addresses. */
    @Nullable
    String address(NoticeChannelName channel) {
        return code != null ? code.address() : to.contact().noticeAddress(channel.way());
    }
}
