package org.gehor.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.security.Actor;
import org.springframework.core.io.ClassPathResource;

/** The files of the demonstration, brought into the database of the tests. */
final class Files {

    private Files() {}

    static String content(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Both countries; does nothing when they are there. */
    static void importAll(Transactions transactions, ImportOrganisations organisations) {
        for (var file : new String[] {"organisations/se.csv", "organisations/no.csv"}) {
            transactions
                    .runAs(new Actor.Operator(), () -> organisations.asOperator(content(file)))
                    .block();
        }
    }
}
