package org.gehor.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gehor.support.ServerSettings;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Settings of a node that sends by all channels, to servers of its own; the classes that use it share one. */
public final class NoticeNode implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final RecordingServer GATEWAY = new RecordingServer();
    static final RecordingServer PUSH = new RecordingServer();
    static final Map<String, String> PUSH_KEYS = PushKeys.generate();
    private static final ServerSetup SMTP = new ServerSetup(freePort(), "localhost", "smtp");
    private static GreenMail mails = started();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = new LinkedHashMap<>(ServerSettings.all());
        settings.put("gehor.portal.url", "https://gehor.example");
        settings.put("gehor.notification.interval", "100ms");
        settings.put("gehor.notification.first-retry", "200ms");
        settings.put("gehor.notification.attempts", "6");
        settings.put("gehor.notification.a-day", "3");
        settings.put("gehor.submission.look-every", "200ms");
        settings.put("spring.mail.host", "localhost");
        settings.put("spring.mail.port", Integer.toString(SMTP.getPort()));
        settings.put("gehor.notification.sms.url", GATEWAY.at("/messages").toString());
        settings.put("gehor.notification.sms.secret", "gateway-secret");
        settings.put("gehor.notification.sms.timeout", "500ms");
        settings.put("gehor.notification.push.services", PUSH.origin());
        settings.putAll(PUSH_KEYS);
        TestPropertyValues.of(settings).applyTo(context);
    }

    public static synchronized void mailServerIsUp() {
        if (!mails.isRunning()) {
            mails = started();
        }
    }

    public static synchronized void mailServerIsDown() {
        mails.stop();
    }

    public static synchronized List<MimeMessage> mailsTo(String address) {
        return Arrays.stream(mails.getReceivedMessages())
                .filter(mail -> receiver(mail).equals(address))
                .toList();
    }

    private static String receiver(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static GreenMail started() {
        var server = new GreenMail(SMTP);
        server.start();
        return server;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
