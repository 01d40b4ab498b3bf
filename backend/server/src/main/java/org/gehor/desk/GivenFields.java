package org.gehor.desk;

import static org.gehor.platform.database.Rows.required;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gehor.platform.database.Transactions;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Whether somebody who was given a case has seen it. */
@Controller
class GivenFields {

    private final Transactions transactions;
    private final DatabaseClient client;

    GivenFields(Transactions transactions, DatabaseClient client) {
        this.transactions = transactions;
        this.client = client;
    }

    /** By the access log, which only the handler and those who lead there may know of. */
    @BatchMapping(typeName = "WorkQueueItem", field = "unopened")
    Mono<Map<WorkQueueItem, Boolean>> unopened(List<WorkQueueItem> items) {
        return transactions.run(() -> client.sql("""
                        select c.id from care_case c
                        where c.id = any (:cases) and c.handler_id is not null
                          and (c.handler_id = (select app_actor())
                              or lt_q_regex(c.organisation_path, (select app_reach(array['MANAGER']))))
                          and not exists (
                              select from access_entry e where e.case_id = c.id and e.staff_id = c.handler_id)
                        """)
                .bind(
                        "cases",
                        items.stream().map(item -> item.subject().caseId()).toArray(UUID[]::new))
                .map(row -> required(row, "id", UUID.class))
                .all()
                .collect(Collectors.toSet())
                .map(found -> items.stream()
                        .distinct()
                        .collect(Collectors.toMap(
                                Function.identity(),
                                item -> found.contains(item.subject().caseId())))));
    }
}
