package org.gehor.local;

/**
 * A person one can log in as where the demo realms are. Not a real person: Swedish numbers are of the tax agency's test
 * series, Norwegian ones synthetic (month + 80).
 *
 * @param username name to log in with; the password is {@code demo}
 * @param realm {@code eid} for citizens, {@code workforce} for staff; also the {@code kc_idp_hint}
 * @param country {@code se} or {@code no}
 * @param number {@code pid} of a citizen (12 digits in Sweden, 11 in Norway), {@code employee_id} of staff
 * @param level {@code acr} of the login: {@code low}, {@code substantial} or {@code high}; {@code workforce} for staff
 * @param title the work title, empty for citizens
 * @param role what the person is for, such as {@code citizen}, {@code child}, {@code handler}, {@code administrator}
 */
public record DemoPerson(
        String username,
        String realm,
        String givenName,
        String familyName,
        String country,
        String number,
        String level,
        String title,
        String role) {

    /** Given and family name. */
    public String name() {
        return givenName + " " + familyName;
    }

    /** A citizen's number as people write it; the number of staff as it is. */
    public String shownNumber() {
        if (!realm.equals("eid")) {
            return number;
        }
        return country.equals("se")
                ? number.substring(0, 8) + "-" + number.substring(8)
                : number.substring(0, 6) + " " + number.substring(6);
    }
}
