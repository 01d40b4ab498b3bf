package org.gehor.representation;

import org.gehor.cases.CaseScope;
import org.gehor.cases.PartyRole;
import org.gehor.person.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the citizens' side of a case, as its staff need to know them. Schema type {@code CaseReader}.
 *
 * @param name empty when it is protected from the viewer; null where the unit does not see who it is
 * @param scope how much they see now
 * @param language that the patient has chosen; null for others, before they have said that it is about them, and when none is chosen
 */
record CaseReader(
        PartyRole role,
        @Nullable String name,
        CaseScope scope,
        @Nullable Language language) {

    @Override
    public String toString() {
        return "CaseReader[" + role + " " + scope + "]";
    }
}
