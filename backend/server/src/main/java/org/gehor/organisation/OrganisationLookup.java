package org.gehor.organisation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.gehor.platform.database.Transactions;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Finds organisations for other rooms. They are public, so a bounded cache serves everybody; what changed is seen on all
 * nodes within half a minute.
 */
@Component
public class OrganisationLookup {

    private final Cache<UUID, Organisation> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    private final Cache<UUID, Surroundings> around = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    private final Transactions transactions;
    private final OrganisationRepository organisations;

    OrganisationLookup(Transactions transactions, OrganisationRepository organisations) {
        this.transactions = transactions;
        this.organisations = organisations;
    }

    /** The organisation with this id; empty when there is none. */
    public Mono<Organisation> find(UUID id) {
        return byIds(List.of(id)).mapNotNull(found -> found.get(id));
    }

    /** Those of the ids that there are; at most one query for all of them. */
    public Mono<Map<UUID, Organisation>> byIds(Collection<UUID> ids) {
        return Mono.defer(() -> {
            var found = new HashMap<>(known.getAllPresent(ids));
            var missing =
                    ids.stream().filter(id -> !found.containsKey(id)).distinct().toList();
            if (missing.isEmpty()) {
                return Mono.just(found);
            }
            return transactions.run(() -> organisations.list(missing)).map(loaded -> {
                loaded.forEach(organisation -> {
                    known.put(organisation.id(), organisation);
                    found.put(organisation.id(), organisation);
                });
                return found;
            });
        });
    }

    /**
     * The organisation of each source, for a {@code @BatchMapping} such as {@code Case.organisation}; at most one query for
     * all of them. Sources whose organisation does not exist are left out.
     */
    public <T> Mono<Map<T, Organisation>> ofEach(Collection<T> sources, Function<T, UUID> organisationId) {
        return byIds(sources.stream().map(organisationId).toList()).map(found -> {
            var result = new HashMap<T, Organisation>();
            sources.forEach(source -> {
                var organisation = found.get(organisationId.apply(source));
                if (organisation != null) {
                    result.put(source, organisation);
                }
            });
            return result;
        });
    }

    /** What lies around it; unknown when there is no such organisation. What changed is seen within five minutes. */
    public Mono<Surroundings> around(UUID id) {
        return Mono.defer(() -> {
            var found = around.getIfPresent(id);
            return found != null
                    ? Mono.just(found)
                    : transactions
                            .run(() -> organisations.around(id))
                            .defaultIfEmpty(Surroundings.UNKNOWN)
                            .doOnNext(loaded -> around.put(id, loaded));
        });
    }

    /** Forgets what is remembered on this node, after a change. */
    public void forget() {
        known.invalidateAll();
        around.invalidateAll();
    }
}
