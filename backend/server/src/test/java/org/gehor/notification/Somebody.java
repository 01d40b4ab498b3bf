package org.gehor.notification;

import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.test.tester.GraphQlTester;

/** A citizen who is to be reached, and what has come to them. */
final class Somebody {

    /** Makes citizens that no other test knows. */
    @TestComponent
    static final class Factory {

        private final TestPeople people;
        private final ApplicationContext context;

        Factory(TestPeople people, ApplicationContext context) {
            this.people = people;
            this.context = context;
        }

        Somebody next() {
            var port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            return new Somebody(people, port);
        }
    }

    private static final AtomicInteger NUMBER = new AtomicInteger(1000);

    final TestCitizens.TestCitizen citizen = TestCitizens.next();
    final String address = UUID.randomUUID() + "@example.org";
    final String phone = "+467017" + (40_000 + NUMBER.getAndIncrement());
    final String pushPath = "/push/" + UUID.randomUUID();
    private final TestPeople people;
    private final int port;
    private final UUID id;

    private Somebody(TestPeople people, int port) {
        this.people = people;
        this.port = port;
        this.id = UUID.fromString(api().document("{ viewer { id } }")
                .execute()
                .path("viewer.id")
                .entity(String.class)
                .get()
                .substring("Viewer-".length()));
    }

    GraphQlTester api() {
        return people.api(port, citizen.token());
    }

    UUID id() {
        return id;
    }

    Somebody withEmail() {
        execute("update person set email = '" + address + "' where id = '" + id + "'");
        execute("update person set email_confirmed_at = now() where id = '" + id + "'");
        return this;
    }

    Somebody withPhone() {
        execute("update person set phone = '" + phone + "' where id = '" + id + "'");
        execute("update person set phone_confirmed_at = now() where id = '" + id + "'");
        return this;
    }

    Somebody withBrowser() {
        return withBrowser(pushPath);
    }

    Somebody withBrowser(String path) {
        done(
                "registerPushSubscription",
                Map.of("endpoint", NoticeNode.PUSH.at(path).toString(), "device", "Firefox"));
        return this;
    }

    /** Files a case, so that a receipt comes to the inbox, of which no notice is sent; gives its id. */
    String files() {
        return TestCases.file(api(), people.unit("SE")).substring("Case-".length());
    }

    /** Files a case that its handler then asks about: the question is what notices tell of. Gives the id of the case. */
    String isAsked() {
        var unit = people.unit("SE");
        var caseId = TestCases.file(api(), unit);
        TestCases.ask(people.api(port, people.worker(unit, "HANDLER").token()), caseId);
        return caseId.substring("Case-".length());
    }

    /** Somebody files a case about them, and asks for their consent. */
    void isAskedForConsent() {
        TestCases.file(
                people.api(port, TestCitizens.next().token()),
                people.unit("SE"),
                Map.of(
                        "patient",
                        Map.of(
                                "relation",
                                "REPRESENTED",
                                "basis",
                                "PATIENT_CONSENT",
                                "name",
                                "Mother",
                                "personalNumber",
                                citizen.pid())));
    }

    /** States of this person's notices by channel, as {@code EMAIL:SENT SMS:FAILED}, in the order of channels. */
    String states() {
        return text(
                "select coalesce(string_agg(channel || ':' || state, ' ' order by channel, id), '') from notification"
                        + " where person_id = '" + id + "' and purpose = 'ITEM'");
    }

    String ofNotices(String expression) {
        return text("select " + expression + " from notification where person_id = '" + id + "'");
    }

    List<MimeMessage> mails() {
        return NoticeNode.mailsTo(address);
    }

    List<RecordingServer.Request> messages() {
        return NoticeNode.GATEWAY.requests(phone);
    }

    List<RecordingServer.Request> pushes() {
        return NoticeNode.PUSH.requests(pushPath);
    }

    /** Field of one channel, as the person sees it. */
    Object channel(NoticeChannelName name, String field) {
        var channels = api().document("{ viewer { notices { channels { name " + field + " } } } }")
                .execute()
                .path("viewer.notices.channels[" + name.ordinal() + "]")
                .entity(Map.class)
                .get();
        return String.valueOf(channels.get(field));
    }

    GraphQlTester.Response mutate(String name, Map<String, Object> input) {
        var type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input!";
        var result =
                name.contains("ontact") || name.equals("updatePreferences") ? "viewer { id }" : "notices { pushKey }";
        return api().document("mutation($input: " + type + ") { " + name + "(input: $input) { " + result
                        + " problems { code path message } } }")
                .variable("input", input)
                .execute();
    }

    void done(String name, Map<String, Object> input) {
        mutate(name, input).path(name + ".problems").entityList(Object.class).hasSize(0);
    }

    String refused(String name, Map<String, Object> input) {
        return mutate(name, input)
                .path(name + ".problems[0].code")
                .entity(String.class)
                .get();
    }

    static String text(String sql) {
        try (var connection = TestDatabase.asSuperuser();
                var rows = connection.createStatement().executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static void execute(String sql) {
        try (var connection = TestDatabase.asSuperuser()) {
            connection.createStatement().executeUpdate(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
