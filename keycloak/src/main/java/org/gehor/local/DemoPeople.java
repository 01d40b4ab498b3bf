package org.gehor.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;

/** All persons of the demo realms, read from {@code people.csv} beside this class. */
public final class DemoPeople {
    private static final List<DemoPerson> ALL = read();

    private DemoPeople() {}

    /** Citizens first, then staff. */
    public static List<DemoPerson> all() {
        return ALL;
    }

    /** The people of one realm, {@code eid} or {@code workforce}. */
    public static List<DemoPerson> ofRealm(String realm) {
        return ALL.stream().filter(person -> person.realm().equals(realm)).toList();
    }

    /**
     * The person with this username.
     *
     * @throws NoSuchElementException when there is none
     */
    public static DemoPerson get(String username) {
        return ALL.stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No demo person " + username));
    }

    private static List<DemoPerson> read() {
        try {
            return Resources.text("org/gehor/local/people.csv")
                    .lines()
                    .skip(1)
                    .map(DemoPeople::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoPerson parse(String line) {
        String[] cells = line.split(",", -1);
        return new DemoPerson(cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8], cells[9]);
    }
}
