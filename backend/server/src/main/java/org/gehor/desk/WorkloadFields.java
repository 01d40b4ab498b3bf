package org.gehor.desk;

import static org.gehor.platform.database.Rows.required;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.security.Actor;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** How much a colleague has to do. */
@Controller
class WorkloadFields {

    private final Transactions transactions;
    private final DatabaseClient client;

    WorkloadFields(Transactions transactions, DatabaseClient client) {
        this.transactions = transactions;
        this.client = client;
    }

    /** Of the cases that the viewer may know of. */
    @BatchMapping(typeName = "StaffMember", field = "openCases")
    Mono<Map<Actor.Staff, Integer>> openCases(List<Actor.Staff> staff) {
        return transactions.run(() -> client.sql("""
                        select s.id, (
                            select count(*)::int from (
                                select from care_case c where c.handler_id = s.id and c.done_at is null limit 100) counted) as open
                        from unnest(cast(:staff as uuid[])) as s (id)
                        """)
                .bind("staff", staff.stream().map(Actor.Staff::id).toArray(UUID[]::new))
                .map(row -> Map.entry(required(row, "id", UUID.class), required(row, "open", Integer.class)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .map(open -> staff.stream()
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), each -> open.getOrDefault(each.id(), 0)))));
    }
}
