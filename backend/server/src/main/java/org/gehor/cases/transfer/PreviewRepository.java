package org.gehor.cases.transfer;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import org.gehor.organisation.RoleName;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What a transfer would change: for whom, and of what. */
@Repository
class PreviewRepository {

    private final DatabaseClient client;

    PreviewRepository(DatabaseClient client) {
        this.client = client;
    }

    /** Only for those who read the case; those nearest to it first. */
    Mono<List<TransferAccess>> access(UUID caseId, String path) {
        return client.sql("""
                select a.change, a.organisation_id, a.role, a.people
                from app_transfer_access(:case, cast(:path as ltree)) a join organisation o on o.id = a.organisation_id
                order by a.change, nlevel(o.path) desc, o.name, o.id, a.role
                """)
                .bind("case", caseId)
                .bind("path", path)
                .map(row -> new TransferAccess(
                        TransferAccess.Change.valueOf(required(row, "change", String.class)),
                        required(row, "organisation_id", UUID.class),
                        RoleName.valueOf(required(row, "role", String.class)),
                        count(row, "people")))
                .all()
                .collectList();
    }

    Mono<TransferPreview.Belongings> belongings(UUID caseId) {
        return client.sql("""
                select (select count(*) from message m where m.case_id = :case) as letters,
                       (select count(*) from message m where m.case_id = :case and m.awaits_reply) as questions,
                       (select count(*) from attachment a where a.case_id = :case and a.attached_at is not null) as files,
                       (select count(*) from case_note n where n.case_id = :case) as notes,
                       exists (select from answer_draft d where d.case_id = :case) as draft,
                       exists (select from classification k where k.case_id = :case) as classified,
                       exists (select from second_coding s
                               where s.case_id = :case and s.done_at is null and s.withdrawn_at is null) as coding
                """)
                .bind("case", caseId)
                .map(row -> new TransferPreview.Belongings(
                        count(row, "letters"),
                        count(row, "files"),
                        count(row, "notes"),
                        count(row, "questions"),
                        required(row, "draft", Boolean.class),
                        required(row, "classified", Boolean.class),
                        required(row, "coding", Boolean.class)))
                .one();
    }

    private static int count(Readable row, String column) {
        return Math.toIntExact(required(row, column, Long.class));
    }
}
