package org.gehor.notification.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gehor.jurisdiction.CountryProfile;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Plans a day's reminders and overviews of a country, in statements that read its open cases by the indexes of their days. */
@Repository
class ReminderRepository {

    /** Most cases that an overview names. */
    private static final int LONGEST = 100;

    /** Cases whose day comes or has passed, with the nearest step that they have reached; the narrowest window first. */
    private static final String DUE = """
            select distinct on (c.id) c.id, c.number, c.organisation_path, c.handler_id, w.reason, w.step, c.due_on as about_on
            from unnest(cast(:reasons as text[]), cast(:steps as integer[]), cast(:froms as date[]), cast(:untils as date[]))
                     with ordinality as w (reason, step, from_day, until_day, place)
            join care_case c on c.country = :country and c.done_at is null and c.paused_at is null
                and c.due_on between w.from_day and w.until_day
            order by c.id, w.place
            """;

    /** Since the letter that was the first to be unread; ids of events are in the order of writing. */
    private static final String UNREAD = """
            select u.id, u.number, u.organisation_path, u.handler_id, 'UNREAD', :unreadDays, u.since
            from (
                select c.id, c.number, c.organisation_path, c.handler_id, (
                    select cast(min(e.occurred_at) at time zone :zone as date) from event e
                    where e.audience <> 'PERSON' and e.case_id = c.id and e.type = 'CITIZEN_WROTE' and e.occurred_at > coalesce((
                        select max(r.occurred_at) from event r where r.audience <> 'PERSON' and r.case_id = c.id and r.type = 'LETTERS_READ'), '-infinity')) as since
                from care_case c where c.country = :country and c.done_at is null and c.unread) u
            where u.since <= cast(:today as date) - cast(:unreadDays as integer)
            """;

    private static final String INTERIM = """
            select c.id, c.number, c.organisation_path, c.handler_id, 'INTERIM_OWED', 0,
                   cast(cast(c.received_at at time zone :zone as date) + cast(:interim as interval) as date)
            from care_case c
            where c.country = :country and c.done_at is null and c.due_on is not null and c.expected_on is null and not c.reopened
              and cast(:interim as interval) > interval '0'
              and cast(c.received_at at time zone :zone as date) + cast(:interim as interval) <= cast(:today as date)
            """;

    private static final String LINES = "with line as (select l.*, s.id as staff_id from (("
            + DUE + ") union all (" + UNREAD + ") union all (" + INTERIM + """
            )) l cross join lateral app_reminded(l.organisation_path, l.handler_id) as r (id)
            join staff_member s on s.id = r.id and s.email is not null)
            """;

    private static final String SAYS = "jsonb_build_object('number', number, 'reason', reason, 'on', about_on)";

    /** What has no step of its own today is for the overview only. */
    private static final String REMIND = LINES + """
            insert into staff_notice (staff_id, country, planned_on, purpose, case_id, reason, step, about_on, lines)
            select staff_id, :country, :today, 'REMINDER', id, reason, step, about_on, jsonb_build_array(
            """ + SAYS + """
            ) from line where step is not null
            on conflict (case_id, staff_id, reason, step, about_on) where purpose = 'REMINDER' do nothing
            """;

    private static final String OVERVIEW = LINES + """
            insert into staff_notice (staff_id, country, planned_on, purpose, lines)
            select staff_id, :country, :today, 'OVERVIEW', jsonb_agg(
            """ + SAYS + """
             order by about_on, number) filter (where place <= :longest)
            from (select *, row_number() over (partition by staff_id order by about_on, number) as place from line) l
            group by staff_id
            on conflict (staff_id, country, planned_on) where purpose = 'OVERVIEW' do nothing
            """;

    private final DatabaseClient client;

    ReminderRepository(DatabaseClient client) {
        this.client = client;
    }

    /** Claims the planning of a day; empty when it is done, by whatever node. */
    Mono<Boolean> claim(String country, LocalDate today) {
        return client.sql("insert into reminder_run (country, day) values (:country, :day) on conflict do nothing")
                .bind("country", country)
                .bind("day", today)
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows > 0)
                .map(rows -> true);
    }

    Mono<Void> plan(String country, CountryProfile profile, LocalDate today) {
        return bound(client.sql(REMIND), country, profile, today)
                .then()
                .then(Mono.defer(() -> bound(client.sql(OVERVIEW), country, profile, today)
                        .bind("longest", LONGEST)
                        .then()));
    }

    private static DatabaseClient.GenericExecuteSpec bound(
            DatabaseClient.GenericExecuteSpec statement, String country, CountryProfile profile, LocalDate today) {
        var rules = profile.clock();
        var windows = Window.of(rules, today);
        return statement
                .bind("country", country)
                .bind("zone", profile.timeZone().getId())
                .bind("today", today)
                .bind("reasons", of(windows, window -> window.reason().name()).toArray(String[]::new))
                .bind("steps", of(windows, Window::step).toArray(Integer[]::new))
                .bind("froms", of(windows, Window::from).toArray(LocalDate[]::new))
                .bind("untils", of(windows, Window::until).toArray(LocalDate[]::new))
                .bind("unreadDays", rules.reminders().unreadDays())
                .bind(
                        "interim",
                        rules.interimAnswerAfter() == null
                                ? "P0D"
                                : rules.interimAnswerAfter().toString());
    }

    private static <T> Stream<T> of(List<Window> windows, java.util.function.Function<Window, T> part) {
        return windows.stream().map(part);
    }
}
