package org.gehor.person;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Encrypts identity numbers and makes the hashes they are found by. The one class that holds the keys. */
@Component
class IdentityVault {

    private static final int HASH_BYTES = 32;
    private static final byte KEYED = 1;

    private final Aead aead;
    private final int sealingKey;
    private final Map<Integer, Prf> hashing;
    private final int hashingKey;

    IdentityVault(IdentityProperties properties) {
        var keyset = read("gehor.person.keyset", properties.keyset());
        var lookupKey = read("gehor.person.lookup-key", properties.lookupKey());
        try {
            var hashes = lookupKey.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
            aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
            sealingKey = keyset.getPrimary().getId();
            hashing = new TreeMap<>(hashes.getPrfs());
            hashingKey = hashes.getPrimaryId();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("gehor.person.keyset or gehor.person.lookup-key is of the wrong kind");
        }
    }

    private static KeysetHandle read(String name, @Nullable String setting) {
        if (setting == null || setting.isBlank()) {
            throw new IllegalStateException(name + " is not set; make one with " + IdentityKeys.class.getName());
        }
        try {
            return IdentityKeys.read(setting);
        } catch (IllegalStateException unreadable) {
            throw new IllegalStateException(name + ": " + unreadable.getMessage());
        }
    }

    /** The hash that new rows are found by. */
    byte[] hash(PersonalNumber number) {
        return hash(hashing.get(hashingKey), number);
    }

    /** The hashes by all keys of the set: a row may still stand under an older one. */
    List<byte[]> hashes(PersonalNumber number) {
        return hashing.values().stream().map(key -> hash(key, number)).toList();
    }

    /** A number that is the same on all nodes while they share one key: to let one first login wait for another. */
    long lock(PersonalNumber number) {
        return ByteBuffer.wrap(hashes(number).getFirst()).getLong();
    }

    /** The encrypted number. It opens only as that of this person: rows cannot be exchanged. */
    byte[] seal(PersonalNumber number, UUID person) {
        try {
            return aead.encrypt(plain(number), person.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Encryption failed");
        }
    }

    /** A number as it was before it was encrypted; its text shows nothing. */
    record Opened(String country, String digits) {
        @Override
        public String toString() {
            return "Opened[" + country + "]";
        }
    }

    /** The number of this person again. Fails when it is not that of this person, or its key is gone. */
    Opened open(byte[] cipher, UUID person) {
        try {
            var plain = aead.decrypt(cipher, person.toString().getBytes(StandardCharsets.US_ASCII));
            var parts = new String(plain, StandardCharsets.US_ASCII).split(":", 2);
            return new Opened(parts[0], parts[1]);
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("An identity number cannot be opened with the keys that are set");
        }
    }

    /** A text that belongs to this person, encrypted; no number opens as one. */
    byte[] sealText(byte[] text, UUID owner) {
        try {
            return aead.encrypt(text, textOf(owner));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Encryption failed");
        }
    }

    /** The text again. */
    byte[] openText(byte[] cipher, UUID owner) {
        try {
            return aead.decrypt(cipher, textOf(owner));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("A text cannot be opened with the keys that are set");
        }
    }

    private static byte[] textOf(UUID owner) {
        return ("text of " + owner).getBytes(StandardCharsets.US_ASCII);
    }

    /** True when this was encrypted by the key that is used now. */
    boolean sealedByCurrentKey(byte[] cipher) {
        return cipher.length > 5
                && cipher[0] == KEYED
                && ByteBuffer.wrap(cipher, 1, 4).getInt() == sealingKey;
    }

    private static byte[] hash(@Nullable Prf key, PersonalNumber number) {
        return hash(key, plain(number));
    }

    private static byte[] hash(@Nullable Prf key, byte[] text) {
        if (key == null) {
            throw new IllegalStateException("gehor.person.lookup-key has no primary key");
        }
        try {
            return key.compute(text, HASH_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Hashing failed");
        }
    }

    /** The hash of something else for a purpose; no identity number begins with a control character. */
    byte[] hash(String purpose, String text) {
        return hash(hashing.get(hashingKey), ("\1" + purpose + "\1" + text).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] plain(PersonalNumber number) {
        return (number.country() + ":" + number.canonical()).getBytes(StandardCharsets.US_ASCII);
    }
}
