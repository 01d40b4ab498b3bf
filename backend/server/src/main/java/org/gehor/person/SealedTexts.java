package org.gehor.person;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps what is typed of an identity number, also when it is none yet, so that only its owner reads it back. */
@Component
public class SealedTexts {

    private final IdentityVault vault;

    SealedTexts(IdentityVault vault) {
        this.vault = vault;
    }

    /** The text encrypted, as Base64; opens only with the same owner. */
    public String seal(String text, UUID owner) {
        return Base64.getEncoder().encodeToString(vault.sealText(text.getBytes(StandardCharsets.UTF_8), owner));
    }

    /** The text again. Fails when it is another owner's, or its key is gone. */
    public String open(String sealed, UUID owner) {
        return new String(vault.openText(Base64.getDecoder().decode(sealed), owner), StandardCharsets.UTF_8);
    }
}
