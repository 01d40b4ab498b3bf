package org.gehor.desk.presence;

import java.util.List;
import java.util.UUID;
import org.gehor.platform.graphql.GlobalId;

/**
 * Who else has a case open. Schema type {@code CasePresence}.
 *
 * @param others each person once, however many pages they have open
 */
record CasePresence(List<Present> others) {

    /** Schema type {@code PresentStaff}. */
    record Present(UUID staffId, String name) {

        public String id() {
            return GlobalId.of("StaffMember", staffId);
        }
    }
}
