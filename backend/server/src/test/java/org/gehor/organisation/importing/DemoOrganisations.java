package org.gehor.organisation.importing;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.gehor.organisation.importing.ImportOrganisations.Outcome;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.security.Actor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.ClassPathResource;

/** The files of the demonstration, brought into the database of the tests. */
public final class DemoOrganisations {

    static final String SWEDEN = "organisations/se.csv";
    static final String NORWAY = "organisations/no.csv";

    private DemoOrganisations() {}

    /** Both countries; changes nothing when they are there. */
    public static void importAll(BeanFactory node) {
        importFile(node, content(SWEDEN));
        importFile(node, content(NORWAY));
    }

    /** As the operator. */
    static Outcome importFile(BeanFactory node, String csv) {
        var organisations = node.getBean(ImportOrganisations.class);
        return requireNonNull(node.getBean(Transactions.class)
                .runAs(new Actor.Operator(), () -> organisations.asOperator(csv))
                .block());
    }

    static String content(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
