package org.gehor.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushServicesTests {

    private final PushServices services =
            new PushServices(List.of("fcm.googleapis.com", ".push.apple.com", "http://localhost:8099"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://fcm.googleapis.com/fcm/send/abc:def",
                "https://FCM.googleapis.com/x",
                "https://web.push.apple.com/abc",
                "http://localhost:8099/push/1",
            })
    void knowAddressesOfTheirs(String endpoint) {
        assertThat(services.endpoint(endpoint)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://fcm.googleapis.com/x",
                "https://fcm.googleapis.com:8443/x",
                "https://evil.fcm.googleapis.com/x",
                "https://fcm.googleapis.com.evil.example/x",
                "https://push.apple.com/x",
                "https://evilpush.apple.com/x",
                "https://user@fcm.googleapis.com/x",
                "https://127.0.0.1/x",
                "https://169.254.169.254/latest/meta-data",
                "http://localhost:8098/push/1",
                "http://localhost/push/1",
                "file:///etc/passwd",
                "fcm.googleapis.com",
                "https:fcm.googleapis.com",
                "",
                "https://fcm.googleapis.com/ x",
            })
    void refuseAllOthers(String endpoint) {
        assertThat(services.endpoint(endpoint)).isEmpty();
    }
}
