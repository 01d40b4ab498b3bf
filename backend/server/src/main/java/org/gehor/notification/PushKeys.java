package org.gehor.notification;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import java.util.Arrays;
import java.util.Map;

/**
 * Makes the keys by which push services know this installation. From the packed server, as with
 * {@link org.gehor.person.IdentityKeys}: {@code org.gehor.notification.PushKeys} prints both settings. With other keys all
 * browsers have to be asked again.
 */
public final class PushKeys {

    private static final int NUMBER_BYTES = 32;

    private PushKeys() {}

    /** Prints keys. */
    public static void main(String[] arguments) {
        generate().forEach((name, value) -> System.out.println(name + "=" + value));
    }

    /** New values by the names of their settings. */
    public static Map<String, String> generate() {
        try {
            var key = new ECKeyGenerator(Curve.P_256).generate();
            return Map.of(
                    "gehor.notification.push.public-key",
                    point(key),
                    "gehor.notification.push.private-key",
                    key.getD().toString());
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The key of two settings.
     *
     * @throws IllegalStateException when they are none
     */
    static ECKey parse(String publicKey, String privateKey) {
        try {
            var point = new Base64URL(publicKey).decode();
            if (point.length != 2 * NUMBER_BYTES + 1 || point[0] != 4) {
                throw new IllegalArgumentException("not an uncompressed point");
            }
            return new ECKey.Builder(
                            Curve.P_256,
                            Base64URL.encode(Arrays.copyOfRange(point, 1, NUMBER_BYTES + 1)),
                            Base64URL.encode(Arrays.copyOfRange(point, NUMBER_BYTES + 1, point.length)))
                    .d(new Base64URL(privateKey))
                    .build();
        } catch (IllegalArgumentException | IllegalStateException wrong) {
            throw new IllegalStateException(
                    "gehor.notification.push.public-key and .private-key are not a pair of keys");
        }
    }

    private static String point(ECKey key) {
        var point = new byte[2 * NUMBER_BYTES + 1];
        point[0] = 4;
        System.arraycopy(key.getX().decode(), 0, point, 1, NUMBER_BYTES);
        System.arraycopy(key.getY().decode(), 0, point, NUMBER_BYTES + 1, NUMBER_BYTES);
        return Base64URL.encode(point).toString();
    }
}
