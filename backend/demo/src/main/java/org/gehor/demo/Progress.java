package org.gehor.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import org.gehor.local.DemoPeople;

/** What the person who started the demo sees: each step with its time, and at the end where to go and as whom. */
public final class Progress {

    private final PrintStream out;
    private final Instant started = Instant.now();

    /** @param out where it is written */
    public Progress(PrintStream out) {
        this.out = out;
    }

    /** A step that begins or has been done. */
    public synchronized void step(String what) {
        out.printf("  %5.1f s  %s%n", Duration.between(started, Instant.now()).toMillis() / 1000.0, what);
        out.flush();
    }

    void failed(@org.jspecify.annotations.Nullable String why) {
        out.printf("%n  The demo stopped: %s%n%n", why);
        out.flush();
    }

    void table(DemoStack stack) {
        out.printf("""

                  Gehör is running.  Ctrl-C stops everything.

                    Portal         %1$s
                    Desk (staff)   %1$s/desk
                    Test persons   %1$s/demo/people
                    Caught mails   %1$s/demo/mails
                    Keycloak       %2$s  (admin console: admin / demo)

                """, stack.url(), stack.keycloakUrl());
        people();
        out.flush();
    }

    /** Whom to log in as, with the numbers that forms ask for, and where the staff work. */
    void people() {
        out.printf("    Citizens: log in on the portal, choose the person (password demo)%n");
        out.printf("    To try consent, type the test number of one as the patient of another%n");
        for (var person : DemoPeople.ofRealm("eid")) {
            out.printf(
                    "      %-9s %-17s %-15s %s%n",
                    person.username(), person.name(), person.shownNumber(), DemoRoles.toTry(person));
        }
        out.printf("%n    Staff: log in at the desk, choose the person (password demo)%n");
        for (var person : DemoPeople.ofRealm("workforce")) {
            out.printf("      %-9s %-17s %s%n", person.username(), person.name(), DemoRoles.toTry(person));
            DemoWorkplaces.of(person).forEach(place -> out.printf("      %-27s at %s%n", "", place));
        }
        out.printf(
                "%n    All people and cases are made up; the numbers are of the tax agencies' official test series.%n%n");
    }
}
