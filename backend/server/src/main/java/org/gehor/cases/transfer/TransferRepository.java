package org.gehor.cases.transfer;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gehor.cases.CareCase;
import org.gehor.organisation.Organisation;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Rows of {@code case_transfer}. With the row that says it, the case moves: the database sees to that. */
@Repository
class TransferRepository {

    private static final UUID LAST = new UUID(-1L, -1L);
    private static final String COLUMNS = """
            t.id, t.case_id, t.case_number, t.from_id, t.to_id, t.reason, t.moved_at, t.moved_name, t.due_before, t.due_after
            """;

    private final DatabaseClient client;

    TransferRepository(DatabaseClient client) {
        this.client = client;
    }

    Mono<CaseTransfer> insert(
            CareCase locked,
            TransferCase.Command command,
            Organisation to,
            TransferClock.Days days,
            Actor.Staff staff,
            Instant now) {
        return client.sql("""
                insert into case_transfer as t (case_id, case_number, from_id, from_path, to_id, to_path, reason, draft_sent,
                                                due_before, due_after, term_days, moved_at, moved_by, moved_name)
                values (:case, :number, :from, cast(:fromPath as ltree), :to, cast(:toPath as ltree), :reason, :draft, :before,
                        :after, :term, :now, :staff, :name)
                returning
                """ + COLUMNS)
                .bind("case", locked.caseId())
                .bind("number", locked.caseNumber())
                .bind("from", locked.organisationId())
                .bind("fromPath", locked.organisationPath())
                .bind("to", to.id())
                .bind("toPath", to.path())
                .bind("reason", command.reason().name())
                .bind("draft", command.sendDraft())
                .bind("before", orNull(days.before()))
                .bind("after", orNull(days.after()))
                .bind("term", days.termDays() == null ? Parameters.in(Integer.class) : Parameters.in(days.termDays()))
                .bind("now", now)
                .bind("staff", staff.id())
                .bind("name", staff.name())
                .map(TransferRepository::toTransfer)
                .one();
    }

    /** In the transaction of the transfer. */
    Mono<Void> note(CaseTransfer moved, TransferCase.Command command) {
        return command.hasNote()
                ? client.sql(
                                "insert into case_transfer_note (transfer_id, case_id, text) values (:transfer, :case, :text)")
                        .bind("transfer", moved.transferId())
                        .bind("case", moved.subjectId())
                        .bind("text", Objects.requireNonNull(command.note()).strip())
                        .then()
                : Mono.empty();
    }

    /** Those of the ids that the actor may see. */
    Mono<Map<UUID, CaseTransfer>> byIds(Collection<UUID> ids) {
        return client.sql("select " + COLUMNS + " from case_transfer t where t.id = any (:ids)")
                .bind("ids", ids.toArray(UUID[]::new))
                .map(TransferRepository::toTransfer)
                .all()
                .collect(Collectors.toMap(CaseTransfer::transferId, transfer -> transfer));
    }

    /** How these cases came to where they are; those that never moved are left out. */
    Mono<Map<UUID, CaseTransfer>> latest(Collection<UUID> cases) {
        return client.sql("select distinct on (t.case_id) " + COLUMNS + """
                 from case_transfer t join care_case c on c.id = t.case_id
                where t.case_id = any (:cases) order by t.case_id, t.id desc
                """)
                .bind("cases", cases.toArray(UUID[]::new))
                .map(TransferRepository::toTransfer)
                .all()
                .collect(Collectors.toMap(CaseTransfer::subjectId, transfer -> transfer));
    }

    /** What was written to those who read the case where it went. */
    Mono<Map<UUID, String>> notes(Collection<UUID> transfers) {
        return client.sql(
                        "select n.transfer_id, n.text from case_transfer_note n where n.transfer_id = any (:transfers)")
                .bind("transfers", transfers.toArray(UUID[]::new))
                .map(row -> Map.entry(required(row, "transfer_id", UUID.class), required(row, "text", String.class)))
                .all()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What has left these organisations, latest first. */
    Mono<List<CaseTransfer>> left(Collection<UUID> organisations, @Nullable UUID before, int limit) {
        return client.sql("select " + COLUMNS + """
                 from unnest(:organisations) as u (id) cross join lateral (
                    select * from case_transfer t where t.from_id = u.id and t.id < :before order by t.id desc limit :limit
                ) t order by t.id desc limit :limit
                """)
                .bind("organisations", organisations.toArray(UUID[]::new))
                .bind("before", before == null ? LAST : before)
                .bind("limit", limit)
                .map(TransferRepository::toTransfer)
                .all()
                .collectList();
    }

    private static Parameter orNull(@Nullable LocalDate day) {
        return day == null ? Parameters.in(LocalDate.class) : Parameters.in(day);
    }

    private static CaseTransfer toTransfer(Readable row) {
        return new CaseTransfer(
                required(row, "id", UUID.class),
                required(row, "case_id", UUID.class),
                required(row, "case_number", String.class),
                required(row, "from_id", UUID.class),
                required(row, "to_id", UUID.class),
                TransferReason.valueOf(required(row, "reason", String.class)),
                required(row, "moved_at", Instant.class),
                required(row, "moved_name", String.class),
                row.get("due_before", LocalDate.class),
                row.get("due_after", LocalDate.class));
    }
}
