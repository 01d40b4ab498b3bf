package org.gehor.person;

import org.springframework.stereotype.Component;

/**
 * Hashes that nobody can make without the installation's key, so that what they are made of cannot be tried out. For other
 * rooms that must know something again without keeping it.
 */
@Component
public class KeyedHashes {

    private final IdentityVault vault;

    KeyedHashes(IdentityVault vault) {
        this.vault = vault;
    }

    /**
     * 32 bytes, alike on all nodes.
     *
     * @param purpose what it is for: the same text has another hash for another purpose
     * @param text what is hashed
     */
    public byte[] of(String purpose, String text) {
        return vault.hash(purpose, text);
    }
}
