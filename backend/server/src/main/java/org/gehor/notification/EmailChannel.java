package org.gehor.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Objects;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessagePreparator;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** E-mail by SMTP. The library blocks, so it has a few threads of its own and a queue with an end. */
class EmailChannel implements NoticeChannel, MailPost, DisposableBean {

    private final JavaMailSender sender;
    private final EmailText text;
    private final int atOnce;
    private final Scheduler threads;

    EmailChannel(JavaMailSender sender, EmailText text, int atOnce) {
        this.sender = sender;
        this.text = text;
        this.atOnce = atOnce;
        this.threads = Schedulers.newBoundedElastic(atOnce, 4 * atOnce, "mail");
    }

    @Override
    public NoticeChannelName name() {
        return NoticeChannelName.EMAIL;
    }

    @Override
    public int atOnce() {
        return atOnce;
    }

    @Override
    public boolean reaches(Recipient recipient) {
        return recipient.contact().noticeAddress(name().way()) != null;
    }

    @Override
    public Mono<Void> send(Notice notice) {
        return Mono.<Void>fromRunnable(() -> sendBlocking(notice)).subscribeOn(threads);
    }

    @Override
    public Mono<Void> post(Mail mail) {
        return Mono.<Void>fromRunnable(() -> {
                    var to = address(mail.to());
                    sendBlocking(message -> text.write(message, mail, to));
                })
                .subscribeOn(threads);
    }

    private void sendBlocking(Notice notice) {
        var to = address(Objects.requireNonNull(notice.address(name()), "address"));
        sendBlocking(mail -> text.write(mail, notice, to));
    }

    private void sendBlocking(MimeMessagePreparator written) {
        try {
            sender.send(written);
        } catch (MailSendException failed) {
            throw AddressRefusal.in(failed)
                    .<RuntimeException>map(NeverSendable::new)
                    .orElse(failed);
        }
    }

    private static InternetAddress address(String text) {
        try {
            return new InternetAddress(text, true);
        } catch (AddressException none) {
            throw new NeverSendable(none);
        }
    }

    @Override
    public void destroy() {
        threads.dispose();
    }
}
