package org.gehor.person;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * Makes and rotates the keys of the identity numbers. From the packed server:
 *
 * <pre>java -cp gehor-server.jar -Dloader.main=org.gehor.person.IdentityKeys \
 *     org.springframework.boot.loader.launch.PropertiesLauncher new</pre>
 *
 * <p>{@code new} prints both settings. A rotation is {@code add} (a setting on standard input, the new value on standard
 * output), then a restart of all nodes, then {@code promote} and another restart: each node knows the new key before the
 * first one uses it. Rows move to the new keys when their person logs in; older keys must stay in the set until then.
 */
public final class IdentityKeys {

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private IdentityKeys() {}

    /** Prints keys; see above. */
    public static void main(String[] arguments) throws IOException {
        switch (arguments.length == 1 ? arguments[0] : "") {
            case "new" -> {
                System.out.println("gehor.person.keyset=" + newKeyset());
                System.out.println("gehor.person.lookup-key=" + newLookupKey());
            }
            case "add" -> System.out.println(withNewKey(standardInput()));
            case "promote" -> System.out.println(promoted(standardInput()));
            default -> System.err.println("new | add | promote; add and promote read a setting from standard input");
        }
    }

    private static String standardInput() throws IOException {
        var line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        return line == null ? "" : line.strip();
    }

    /** A value for {@code gehor.person.keyset} with one key. */
    public static String newKeyset() {
        return write(newSet(PredefinedAeadParameters.AES256_GCM));
    }

    /** A value for {@code gehor.person.lookup-key} with one key. */
    public static String newLookupKey() {
        return write(newSet(PredefinedPrfParameters.HMAC_SHA256_PRF));
    }

    /** The same keys and a new one that is not used yet but for reading. */
    public static String withNewKey(String setting) {
        var old = read(setting);
        return write(build(KeysetHandle.newBuilder(old)
                .addEntry(KeysetHandle.generateEntryFromParameters(
                                old.getPrimary().getKey().getParameters())
                        .withRandomId())));
    }

    /** The same keys with the last added as the one to write with. */
    public static String promoted(String setting) {
        var old = read(setting);
        var builder = KeysetHandle.newBuilder(old);
        builder.getAt(old.size() - 1).makePrimary();
        return write(build(builder));
    }

    /** Fails without telling anything of the text. */
    static KeysetHandle read(String setting) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(
                    new String(Base64.getDecoder().decode(setting), StandardCharsets.UTF_8),
                    InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new IllegalStateException("This is not a keyset; make one with " + IdentityKeys.class.getName());
        }
    }

    private static KeysetHandle newSet(Parameters parameters) {
        return build(KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.generateEntryFromParameters(parameters)
                        .withRandomId()
                        .makePrimary()));
    }

    private static KeysetHandle build(KeysetHandle.Builder builder) {
        try {
            return builder.build();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String write(KeysetHandle keys) {
        try {
            var json = TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
            return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
