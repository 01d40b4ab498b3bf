package org.gehor.demo;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;

/** A mail server that delivers nothing: what would have been sent can be looked at. */
final class DemoMails implements AutoCloseable {

    private final GreenMail server;

    DemoMails() {
        server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    List<MimeMessage> newestFirst() {
        return Arrays.asList(server.getReceivedMessages()).reversed();
    }

    @Override
    public void close() {
        server.stop();
    }
}
