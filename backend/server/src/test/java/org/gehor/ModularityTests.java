package org.gehor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gehor.support.Docs;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

/** The rooms of the house: no circle, no reach into another's inside, and the map in the docs is what the code says. */
class ModularityTests {

    private static final ApplicationModules ROOMS = ApplicationModules.of(GehorApplication.class);

    @Test
    void roomsKeepToTheirArrows() {
        ROOMS.verify();
    }

    @Test
    void docsHoldTheMapOfTheRooms() {
        var map = map();
        if (!Docs.write("rooms.md", map, "docs.write")) {
            assertThat(Docs.read("rooms.md"))
                    .as("docs/rooms.md is not what the code says; -Ddocs.write=true rewrites it")
                    .isEqualTo(map);
        }
    }

    private static String map() {
        var arrows = ROOMS.stream()
                .flatMap(room -> used(room).stream().map(other -> "  " + name(room) + " --> " + other))
                .sorted()
                .collect(Collectors.joining("\n"));
        return """
                # Map of the rooms

                Printed from the code by `ModularityTests`; `-Ddocs.write=true` rewrites it. All rooms may use `platform`, which is left out.

                ```mermaid
                flowchart TD
                %s
                ```
                """.formatted(arrows);
    }

    private static Set<String> used(ApplicationModule room) {
        return room.getDependencies(ROOMS, DependencyDepth.IMMEDIATE).stream()
                .map(arrow -> name(arrow.getTargetModule()))
                .filter(name -> !name.equals("platform"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(ApplicationModule room) {
        return room.getIdentifier().toString();
    }
}
