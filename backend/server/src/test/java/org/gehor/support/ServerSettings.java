package org.gehor.support;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gehor.person.IdentityKeys;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Settings of a node under test; also handed to nodes that a test starts as processes of their own. */
public final class ServerSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String KEYSET = IdentityKeys.newKeyset();
    private static final String LOOKUP_KEY = IdentityKeys.newLookupKey();

    /** Settings by name. */
    public static Map<String, String> all() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("gehor.database.url", "r2dbc:postgresql://" + TestDatabase.host() + "/" + TestDatabase.NAME);
        settings.put("gehor.database.username", TestDatabase.APP);
        settings.put("gehor.database.password", TestDatabase.PASSWORD);
        settings.put("gehor.migration.url", "jdbc:postgresql://" + TestDatabase.host() + "/" + TestDatabase.NAME);
        settings.put("gehor.migration.username", TestDatabase.OWNER);
        settings.put("gehor.migration.password", TestDatabase.PASSWORD);
        settings.put("gehor.login.issuer", TestTokens.ISSUER);
        settings.put("gehor.login.jwks-uri", TestTokens.jwksUri());
        settings.put("gehor.person.keyset", KEYSET);
        settings.put("gehor.person.lookup-key", LOOKUP_KEY);
        settings.put("gehor.documents.fixed", "false"); // tests write documents of their own
        settings.put("gehor.without-login.per-address", "100000");
        settings.put("gehor.without-login.in-all", "100000");
        settings.put("gehor.attachment.store.folder", "target/attachments");
        settings.put("gehor.desk.presence-every", "500ms");
        settings.put("gehor.attachment.spool", "target/spool");
        return settings;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(all()).applyTo(context);
    }
}
