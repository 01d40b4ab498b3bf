package org.gehor.desk.template;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseKind;
import org.gehor.platform.security.Actor;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Rows of {@code answer_template}. One that is retired is never shown again. */
@Repository
class TemplateRepository {

    private static final String COLUMNS =
            "t.id, t.organisation_id, t.purpose, t.kinds, t.language, t.title, t.text, t.version, t.changed_name, t.changed_at";

    private final DatabaseClient client;

    TemplateRepository(DatabaseClient client) {
        this.client = client;
    }

    /** Made at this very organisation, by title. */
    Mono<List<AnswerTemplate>> at(UUID organisationId) {
        return client.sql("select " + COLUMNS
                        + " from answer_template t where t.organisation_id = :organisation and t.retired_at is null"
                        + " order by lower(t.title), t.id")
                .bind("organisation", organisationId)
                .map(TemplateRepository::toTemplate)
                .all()
                .collectList();
    }

    /** Made where the case is or above, for its kind: first in this language, nearest first, by title. */
    Mono<List<AnswerTemplate>> fitting(CareCase subject, TemplatePurpose purpose, String language) {
        return client.sql("select " + COLUMNS + """
                 from answer_template t
                where t.organisation_path @> cast(:path as ltree) and t.retired_at is null and t.purpose = :purpose
                  and :kind = any (t.kinds)
                order by t.language = :language desc, nlevel(t.organisation_path) desc, lower(t.title), t.id
                """)
                .bind("path", subject.organisationPath())
                .bind("purpose", purpose.name())
                .bind("kind", subject.kind().name())
                .bind("language", language)
                .map(TemplateRepository::toTemplate)
                .all()
                .collectList();
    }

    Mono<AnswerTemplate> find(UUID id) {
        return client.sql("select " + COLUMNS + " from answer_template t where t.id = :id and t.retired_at is null")
                .bind("id", id)
                .map(TemplateRepository::toTemplate)
                .one();
    }

    Mono<AnswerTemplate> insert(
            UUID organisationId, String path, AnswerTemplate.Wanted wanted, Actor.Staff by, Instant now) {
        return bound(client.sql("""
                insert into answer_template as t (organisation_id, organisation_path, purpose, kinds, language, title, text, version,
                    changed_by, changed_name, changed_at)
                values (:organisation, cast(:path as ltree), :purpose, :kinds, :language, :title, :text, 1, :by, :name, :now)
                returning
                """ + COLUMNS), wanted, by, now)
                .bind("organisation", organisationId)
                .bind("path", path)
                .map(TemplateRepository::toTemplate)
                .one();
    }

    /** Empty when it is not in this version any more, or not the actor's to change. */
    Mono<AnswerTemplate> update(UUID id, int version, AnswerTemplate.Wanted wanted, Actor.Staff by, Instant now) {
        return bound(client.sql("""
                update answer_template t
                set purpose = :purpose, kinds = :kinds, language = :language, title = :title, text = :text, version = version + 1,
                    changed_by = :by, changed_name = :name, changed_at = :now
                where t.id = :id and t.version = :version and t.retired_at is null returning
                """ + COLUMNS), wanted, by, now)
                .bind("id", id)
                .bind("version", version)
                .map(TemplateRepository::toTemplate)
                .one();
    }

    /** The same for taking it out of use. */
    Mono<Boolean> retire(UUID id, int version, Actor.Staff by, Instant now) {
        return client.sql("""
                update answer_template set retired_at = :now, changed_by = :by, changed_name = :name, changed_at = :now
                where id = :id and version = :version and retired_at is null
                """)
                .bind("id", id)
                .bind("version", version)
                .bind("by", by.id())
                .bind("name", by.name())
                .bind("now", now)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    private static DatabaseClient.GenericExecuteSpec bound(
            DatabaseClient.GenericExecuteSpec statement, AnswerTemplate.Wanted wanted, Actor.Staff by, Instant now) {
        return statement
                .bind("purpose", wanted.purpose().name())
                .bind("kinds", wanted.kinds().stream().map(CaseKind::name).toArray(String[]::new))
                .bind("language", wanted.language())
                .bind("title", wanted.title().strip())
                .bind("text", wanted.text().strip())
                .bind("by", by.id())
                .bind("name", by.name())
                .bind("now", now);
    }

    private static AnswerTemplate toTemplate(Readable row) {
        return new AnswerTemplate(
                required(row, "id", UUID.class),
                required(row, "organisation_id", UUID.class),
                TemplatePurpose.valueOf(required(row, "purpose", String.class)),
                Arrays.stream(required(row, "kinds", String[].class))
                        .map(CaseKind::valueOf)
                        .toList(),
                required(row, "language", String.class),
                required(row, "title", String.class),
                required(row, "text", String.class),
                required(row, "version", Integer.class),
                required(row, "changed_name", String.class),
                required(row, "changed_at", Instant.class));
    }
}
