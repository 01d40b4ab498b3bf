package org.gehor.organisation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.ActorResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Staff come by their employer's login, which says who they are; what they may do is our data. The row is made at the first
 * login and follows the name, title and e-mail address of the token.
 */
@Component
class StaffLogin implements ActorResolver {

    private static final int LONGEST_ID = 64;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;

    private final Cache<Claims, Actor> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    private final Transactions transactions;
    private final StaffRepository staff;

    StaffLogin(Transactions transactions, StaffRepository staff) {
        this.transactions = transactions;
        this.staff = staff;
    }

    /** What a token says; a changed name is another key, so it is seen at once. */
    record Claims(
            String employeeId,
            String name,
            @Nullable String title,
            @Nullable String email) {
        static Claims of(Jwt token, String employeeId) {
            var name = cut(token.getClaimAsString("name"));
            return new Claims(
                    employeeId,
                    name == null ? employeeId : name,
                    cut(token.getClaimAsString("title")),
                    email(token.getClaimAsString("email")));
        }

        /** Something that can be an address, or none: reminders go there and nothing else. */
        private static @Nullable String email(@Nullable String text) {
            var stripped = text == null ? "" : text.strip();
            return stripped.length() <= LONGEST_EMAIL && stripped.matches("[^\\s@]+@[^\\s@]+") ? stripped : null;
        }

        @Override
        public String toString() {
            return "Claims[" + employeeId + "]";
        }

        private static @Nullable String cut(@Nullable String text) {
            if (text == null || text.isBlank()) {
                return null;
            }
            var stripped = text.strip();
            return stripped.codePointCount(0, stripped.length()) <= LONGEST_NAME
                    ? stripped
                    : stripped.substring(0, stripped.offsetByCodePoints(0, LONGEST_NAME));
        }
    }

    @Override
    public boolean knows(Jwt token) {
        return token.hasClaim("employee_id");
    }

    /** Empty, that is nobody, when the employee id is none. */
    @Override
    public Mono<Actor> resolve(Jwt token) {
        return Mono.justOrEmpty(token.getClaimAsString("employee_id"))
                .filter(id -> !id.isBlank() && id.length() <= LONGEST_ID)
                .map(id -> Claims.of(token, id))
                .flatMap(this::resolve);
    }

    private Mono<Actor> resolve(Claims claims) {
        var actor = known.getIfPresent(claims);
        return actor != null
                ? Mono.just(actor)
                : transactions
                        .runAs(new Actor.Login(), () -> staff.findOrMake(claims))
                        .cast(Actor.class)
                        .doOnNext(found -> known.put(claims, found));
    }
}
