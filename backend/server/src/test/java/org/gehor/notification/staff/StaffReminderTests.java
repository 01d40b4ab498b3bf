package org.gehor.notification.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.jurisdiction.WorkingCalendar;
import org.gehor.notification.NoticeNode;
import org.gehor.notification.NoticeTest;
import org.gehor.support.Patience;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.gehor.support.TestPeople.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;
import reactor.core.publisher.Flux;

/** Staff are told in time: whom it concerns, with number and reason, each thing once. Days are named, so it may be any day today. */
@NoticeTest
class StaffReminderTests {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final Duration A_WHILE = Duration.ofMillis(700);

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    StaffReminders reminders;

    @Autowired
    CountryProfiles profiles;

    final String address = UUID.randomUUID() + "@example.org";
    Unit unit;
    TestPeople.Worker handler;
    GraphQlTester citizen;
    GraphQlTester desk;
    String caseId;
    LocalDate due;

    @BeforeEach
    void take() {
        NoticeNode.mailServerIsUp();
        unit = people.unit("SE");
        handler = people.worker(unit, "HANDLER");
        reachable(handler, address);
        citizen = people.api(port, TestCitizens.next().token());
        desk = people.api(port, handler.token());
        caseId = TestCases.file(citizen, unit);
        TestCases.take(desk, caseId);
        due = LocalDate.parse(read("clock { dueOn }", "case.clock.dueOn"));
    }

    @Test
    void tellsTheHandlerSevenAndTwoWorkingDaysBeforeWithNumberAndReason() throws MessagingException {
        plan(before(8));
        await().during(A_WHILE).atMost(Patience.SOON).until(() -> reminded().isEmpty());

        plan(before(7));
        await().atMost(Patience.SOON).until(() -> reminded().size() == 1);
        var mail = reminded().getFirst();
        assertThat(mail.getSubject()).contains(number(), "7 arbetsdagar kvar");
        assertThat(GreenMailUtil.getWholeMessage(mail))
                .contains("https://gehor.example/staff/cases/" + caseId)
                .doesNotContain("five hours");

        plan(before(6));
        plan(before(2));
        await().atMost(Patience.SOON).until(() -> reminded().size() == 2);
        assertThat(reminded().getLast().getSubject()).contains("2 arbetsdagar kvar");
        plan(due);
        await().during(A_WHILE).atMost(Patience.SOON).until(() -> reminded().size() == 2);
    }

    @Test
    void tellsWhatIsOverdueSinceWhenAndNamesItInTheOverviewOfEachDay() throws MessagingException {
        var after = calendar().sameOrNext(due.plusDays(1));
        plan(after);
        await().atMost(Patience.SOON)
                .until(() -> reminded().size() == 1 && overviews().size() == 1);
        assertThat(reminded().getFirst().getSubject()).contains("skulle ha lämnats senast");
        assertThat(overviews().getFirst().getSubject()).contains("ett ärende väntar på dig");

        var next = calendar().sameOrNext(after.plusDays(1));
        plan(next);
        await().atMost(Patience.SOON).until(() -> overviews().size() == 2);
    }

    @Test
    void plansADayOnceHoweverManyNodesTry() {
        asNew(before(2));
        var moment = at(before(2));
        Flux.range(0, 8).flatMap(node -> reminders.plan(moment)).blockLast(Patience.SOON);

        await().atMost(Patience.SOON).until(() -> reminded().size() == 1);
        await().during(A_WHILE)
                .atMost(Patience.SOON)
                .until(() -> reminded().size() == 1 && overviews().size() == 1);
    }

    @Test
    void isSilentBeforeTheHourOnClosedDaysAndWhileTheTimeStandsStill() {
        reminders.plan(before(2).atTime(7, 0).atZone(STOCKHOLM).toInstant()).block();
        var closed = before(2)
                .plusDays(1)
                .datesUntil(due)
                .filter(day -> !calendar().worksOn(day))
                .findFirst();
        closed.ifPresent(this::plan);
        TestCases.change(desk, "pauseClock", Map.of("caseId", caseId, "version", 2, "reason", "CONSENT"));
        plan(before(2));

        await().during(A_WHILE).atMost(Patience.SOON).until(() -> mails().isEmpty());
    }

    @Test
    void tellsWhoDistributesNearestWhereNobodyHasTheCase() {
        var allocator = UUID.randomUUID() + "@example.org";
        reachable(people.worker(unit, "ALLOCATOR"), allocator);
        caseId = TestCases.file(citizen, unit);
        plan(before(2));

        await().atMost(Patience.SOON).until(() -> subjects(allocator).anyMatch(subject -> subject.contains(number())));
        assertThat(reminded().stream().map(StaffReminderTests::subject))
                .noneMatch(subject -> subject.contains(number()));
    }

    @Test
    void tellsOfALetterThatNobodyHasReadForThreeDays() {
        TestCases.write(citizen, caseId, "One more thing.");
        TestDatabase.change(
                "update event set occurred_at = occurred_at - interval '20 days' where type = 'CITIZEN_WROTE' and case_id = ?",
                UUID.fromString(caseId.replace("Case-", "")));
        plan(before(10));

        await().atMost(Patience.SOON)
                .until(() -> reminded().stream()
                        .map(StaffReminderTests::subject)
                        .anyMatch(subject -> subject.contains("ett brev är oläst sedan")));
    }

    @Test
    void sendsNothingOfWhatIsNoLongerSo() throws MessagingException {
        NoticeNode.mailServerIsDown();
        plan(before(2));
        await().atMost(Patience.SOON)
                .until(() -> TestDatabase.count(
                                "select count(*) from staff_notice where attempts > 0 and staff_id = ?", handler.id())
                        > 0);
        TestCases.publish(desk, caseId, 0);
        NoticeNode.mailServerIsUp();

        await().atMost(Patience.SOON)
                .until(() -> TestDatabase.count(
                                "select count(*) from staff_notice where state = 'SKIPPED' and staff_id = ?",
                                handler.id())
                        == 1);
        assertThat(reminded()).isEmpty();
    }

    private WorkingCalendar calendar() {
        return profiles.get("SE").clock().workingDays();
    }

    /** The working day that is so many before the due day. */
    private LocalDate before(int workingDays) {
        return Stream.iterate(due, day -> day.minusDays(1))
                .filter(calendar()::worksOn)
                .skip(workingDays)
                .findFirst()
                .orElseThrow();
    }

    private static java.time.Instant at(LocalDate day) {
        return day.atTime(8, 0).atZone(STOCKHOLM).toInstant();
    }

    /** As on a new day: the tests share the days of one database. */
    private void plan(LocalDate day) {
        asNew(day);
        reminders.plan(at(day)).block(Patience.SOON);
    }

    private static void asNew(LocalDate day) {
        TestDatabase.change("delete from reminder_run where day = ?", day);
        TestDatabase.change("delete from staff_notice where purpose = 'OVERVIEW' and planned_on = ?", day);
    }

    private List<MimeMessage> mails() {
        return NoticeNode.mailsTo(address);
    }

    private List<MimeMessage> reminded() {
        return mails().stream()
                .filter(mail -> subject(mail).contains(": Ärende"))
                .toList();
    }

    private List<MimeMessage> overviews() {
        return mails().stream()
                .filter(mail -> subject(mail).contains("väntar på dig"))
                .toList();
    }

    private static Stream<String> subjects(String address) {
        return NoticeNode.mailsTo(address).stream().map(StaffReminderTests::subject);
    }

    private static String subject(MimeMessage mail) {
        try {
            return Objects.requireNonNull(mail.getSubject());
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String number() {
        return read("number", "case.number");
    }

    private String read(String field, String path) {
        return desk.document("query($id: ID!) { case(id: $id) { " + field + " } }")
                .variable("id", caseId)
                .execute()
                .path(path)
                .entity(String.class)
                .get();
    }

    private static void reachable(TestPeople.Worker worker, String address) {
        TestDatabase.change("update staff_member set email = '" + address + "' where id = ?", worker.id());
    }
}
