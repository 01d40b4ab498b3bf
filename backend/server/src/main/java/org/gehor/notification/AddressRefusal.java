package org.gehor.notification;

import jakarta.mail.MessagingException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.springframework.mail.MailSendException;

/**
 * Tells when a mail server has said for good that there is no such address: 5xx to {@code RCPT TO}. What the server refuses
 * for its own reasons (RFC 3463: 5.7.x is policy, such as relaying or blocking, and 5.2.2 a full mailbox) says nothing about
 * the address and is tried again.
 */
final class AddressRefusal {

    private static final Pattern OTHER_REASON = Pattern.compile("\\b5\\.(?!1\\.|2\\.1\\b)\\d{1,3}\\.\\d{1,3}\\b");

    private AddressRefusal() {}

    static Optional<SMTPAddressFailedException> in(MailSendException failure) {
        return Stream.concat(Stream.of(failure), Arrays.stream(failure.getMessageExceptions()))
                .flatMap(AddressRefusal::chain)
                .filter(SMTPAddressFailedException.class::isInstance)
                .map(SMTPAddressFailedException.class::cast)
                .filter(AddressRefusal::forGood)
                .findFirst();
    }

    private static boolean forGood(SMTPAddressFailedException refused) {
        var code = refused.getReturnCode();
        return code >= 500
                && code != 552
                && code != 554
                && !OTHER_REASON.matcher(String.valueOf(refused.getMessage())).find();
    }

    /** A failure with those that it stands for: mail failures hang together by two different links. */
    private static Stream<Exception> chain(Exception failure) {
        var next = failure instanceof MessagingException linked ? linked.getNextException() : null;
        var cause = failure.getCause() instanceof Exception earlier && earlier != next ? earlier : null;
        return Stream.concat(
                Stream.of(failure),
                Stream.of(Optional.ofNullable(next), Optional.ofNullable(cause))
                        .flatMap(Optional::stream)
                        .flatMap(AddressRefusal::chain));
    }
}
