package org.gehor.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityVaultTests {

    private static final String KEYSET = IdentityKeys.newKeyset();
    private static final String LOOKUP_KEY = IdentityKeys.newLookupKey();
    private static final PersonalNumber NUMBER =
            PersonalNumber.parse("191212121212", LocalDate.of(2026, 1, 1)).orElseThrow();

    private final UUID person = UUID.randomUUID();

    @Test
    void whatIsSealedOpensOnlyForItsPerson() throws GeneralSecurityException {
        var sealed = vault(KEYSET, LOOKUP_KEY).seal(NUMBER, person);
        var aead = IdentityKeys.read(KEYSET).getPrimitive(RegistryConfiguration.get(), Aead.class);

        assertThat(aead.decrypt(sealed, person.toString().getBytes(StandardCharsets.US_ASCII)))
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("SE:191212121212");
        assertThatThrownBy(
                        () -> aead.decrypt(sealed, UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void opensWhatItSealedForThisPersonOnly() {
        var vault = vault(KEYSET, LOOKUP_KEY);
        var sealed = vault.seal(NUMBER, person);

        assertThat(vault.open(sealed, person)).isEqualTo(new IdentityVault.Opened("SE", "191212121212"));
        assertThat(vault.open(sealed, person)).hasToString("Opened[SE]");
        assertThatIllegalStateException()
                .isThrownBy(() -> vault.open(sealed, UUID.randomUUID()))
                .withNoCause();
    }

    @Test
    void sealingTwiceLooksDifferentAndHashingTwiceTheSame() {
        var vault = vault(KEYSET, LOOKUP_KEY);

        assertThat(vault.seal(NUMBER, person)).isNotEqualTo(vault.seal(NUMBER, person));
        assertThat(vault.hash(NUMBER)).isEqualTo(vault.hash(NUMBER)).hasSize(32);
        assertThat(vault.hash(NUMBER))
                .isNotEqualTo(vault(KEYSET, IdentityKeys.newLookupKey()).hash(NUMBER));
    }

    @Test
    void aKeyIsAddedFirstAndUsedOnlyOncePromoted() {
        var before = vault(KEYSET, LOOKUP_KEY);
        var keyset = IdentityKeys.withNewKey(KEYSET);
        var lookupKey = IdentityKeys.withNewKey(LOOKUP_KEY);
        var added = vault(keyset, lookupKey);
        var promoted = vault(IdentityKeys.promoted(keyset), IdentityKeys.promoted(lookupKey));

        assertThat(added.hash(NUMBER)).isEqualTo(before.hash(NUMBER));
        assertThat(added.sealedByCurrentKey(before.seal(NUMBER, person))).isTrue();
        assertThat(promoted.hash(NUMBER)).isNotEqualTo(before.hash(NUMBER));
        assertThat(promoted.hashes(NUMBER)).contains(before.hash(NUMBER)).hasSize(2);
        assertThat(added.hashes(NUMBER)).contains(promoted.hash(NUMBER));
        assertThat(promoted.sealedByCurrentKey(before.seal(NUMBER, person))).isFalse();
        assertThat(added.lock(NUMBER)).isEqualTo(promoted.lock(NUMBER));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "c2VjcmV0LXRoaW5n", "no base64!"})
    void refusesToStartWithoutAKeysetAndSaysWhichSettingIsMeant(String setting) {
        assertThatIllegalStateException()
                .isThrownBy(() -> vault(setting, LOOKUP_KEY))
                .withMessageContaining("gehor.person.keyset")
                .withMessageContaining("IdentityKeys")
                .withNoCause()
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("c2VjcmV0"));
        assertThatIllegalStateException()
                .isThrownBy(() -> vault(KEYSET, setting))
                .withMessageContaining("gehor.person.lookup-key");
    }

    @Test
    void refusesKeysInEachOthersPlace() {
        assertThatIllegalStateException().isThrownBy(() -> vault(LOOKUP_KEY, KEYSET));
    }

    private static IdentityVault vault(String keyset, String lookupKey) {
        return new IdentityVault(new IdentityProperties(keyset, lookupKey));
    }
}
