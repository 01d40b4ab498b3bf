package org.gehor.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gehor.local.DemoPeople;
import org.gehor.local.DemoPerson;

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
                    Caught mails   %1$s/demo/mails
                    Keycloak       %2$s  (admin console: admin / demo)

                """, stack.url(), stack.keycloakUrl());
        people("Citizens: log in on the portal, choose the person (password demo)", DemoPeople.ofRealm("eid"));
        people("Staff: log in at the desk, choose the person (password demo)", DemoPeople.ofRealm("workforce"));
        out.printf("    All people, cases and ids are made up.%n%n");
        out.flush();
    }

    private void people(String title, List<DemoPerson> people) {
        out.printf("    %s%n", title);
        people.forEach(person ->
                out.printf("      %-9s %-18s %s%n", person.username(), person.name(), DemoRoles.toTry(person)));
        out.println();
    }
}
