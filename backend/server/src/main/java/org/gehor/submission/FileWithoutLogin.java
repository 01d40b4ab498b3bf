package org.gehor.submission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import org.gehor.cases.CaseFiling;
import org.gehor.cases.CaseNumber;
import org.gehor.person.KeyedHashes;
import org.gehor.person.Language;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.ClientAddress;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Files what somebody sends who has not logged in. Nothing of who it is reaches the case; who sends is counted by a keyed hash
 * of the address that is another one each hour and is thrown away soon after.
 */
@Component
class FileWithoutLogin {

    private static final byte[] ALL = {};

    private final Filings filings;
    private final Transactions transactions;
    private final AnonymousRepository sent;
    private final SubmissionRepository submissions;
    private final CaseFiling filing;
    private final KeyedHashes hashes;
    private final AnonymousProperties limits;
    private final Clock clock;

    FileWithoutLogin(
            Filings filings,
            Transactions transactions,
            AnonymousRepository sent,
            SubmissionRepository submissions,
            CaseFiling filing,
            KeyedHashes hashes,
            AnonymousProperties limits,
            Clock clock) {
        this.filings = filings;
        this.transactions = transactions;
        this.sent = sent;
        this.submissions = submissions;
        this.filing = filing;
        this.hashes = hashes;
        this.limits = limits;
        this.clock = clock;
    }

    /** The number of the case. */
    Mono<CaseNumber> file(Form form, ClientAddress address, Locale locale) {
        var key = hash(form.idempotencyKey());
        return filings.units(form)
                .flatMap(units -> transactions.run(() -> submissions
                        .lock("anonymous " + form.idempotencyKey())
                        .then(Mono.defer(() -> sent.find(key)))
                        .flatMap(known -> sameAs(known, form))
                        .switchIfEmpty(Mono.defer(() ->
                                file(filings.withoutLogin(form, units, Language.of(locale)), form, address, key)))))
                .map(CaseNumber::new);
    }

    private static Mono<String> sameAs(AnonymousRepository.Known known, Form form) {
        return Arrays.equals(known.bodyHash(), BodyHash.of(form))
                ? Mono.just(known.caseNumber())
                : Refusal.because(ProblemCode.IDEMPOTENCY_CONFLICT);
    }

    private Mono<String> file(CaseFiling.Filing checked, Form form, ClientAddress address, byte[] key) {
        var now = clock.instant();
        return countedOrRefused(address, now)
                .then(Mono.defer(() -> filing.file(checked, new Actor.Anonymous())))
                .flatMap(filed -> sent.insert(key, BodyHash.of(form), filed.caseNumber(), now)
                        .thenReturn(filed.caseNumber()));
    }

    /** What is refused is rolled back, its counting too: the limit is one of what has been filed. */
    private Mono<Void> countedOrRefused(ClientAddress address, Instant now) {
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        return sent.count(hashes.of("sender without login " + hour, address.value()), hour)
                .filter(count -> count <= limits.perAddress())
                .flatMap(within -> sent.count(ALL, hour))
                .filter(count -> count <= limits.inAll())
                .switchIfEmpty(Refusal.because(ProblemCode.TOO_MANY_WITHOUT_LOGIN))
                .then();
    }

    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
