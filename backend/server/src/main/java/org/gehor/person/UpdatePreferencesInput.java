package org.gehor.person;

import org.jspecify.annotations.Nullable;

/**
 * New preferences; what is null is left as it is.
 *
 * @param email an empty text removes it
 * @param phone as a person writes it; an empty text removes it
 * @param protectedIdentity whether one lives with protected identity
 */
record UpdatePreferencesInput(
        @Nullable Language language,
        @Nullable String email,
        @Nullable String phone,
        @Nullable ContactNeedsInput contactNeeds,
        @Nullable Boolean protectedIdentity) {

    @Override
    public String toString() {
        return "UpdatePreferencesInput[]";
    }
}
