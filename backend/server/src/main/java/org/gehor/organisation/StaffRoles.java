package org.gehor.organisation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the staff member who acts may do, and where. Read anew each time: a role taken away ends at once. */
@Component
public class StaffRoles {

    private final Transactions transactions;
    private final RoleRepository roles;

    StaffRoles(Transactions transactions, RoleRepository roles) {
        this.transactions = transactions;
        this.roles = roles;
    }

    /** The roles of the current actor, oldest first; empty for anyone but staff. */
    public Mono<List<RoleAt>> current() {
        return Actors.current()
                .ofType(Actor.Staff.class)
                .flatMap(staff -> transactions.run(() -> roles.of(staff.id())))
                .defaultIfEmpty(List.of());
    }

    /**
     * Ids of all organisations at which the current actor has one of the roles, directly or from above.
     *
     * @param belowOrAt only this organisation and those below it; null for all
     * @return in any order; empty for anyone but staff
     */
    public Mono<List<UUID>> organisationsWhere(Set<RoleName> anyOf, @Nullable UUID belowOrAt) {
        return Actors.current()
                .ofType(Actor.Staff.class)
                .flatMap(staff -> transactions.run(() -> belowOrAt == null
                        ? roles.organisations(staff.id(), anyOf)
                        : roles.organisationsBelow(staff.id(), anyOf, belowOrAt)))
                .defaultIfEmpty(List.of());
    }
}
