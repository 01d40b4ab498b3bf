package org.gehor.platform.graphql;

import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Which GraphQL documents may be run by whom.
 *
 * @param known files of the documents of the product's own clients: JSON objects with the SHA-256 (hex) of each text and the
 *     text, such as {@code frontend/documents/portal.json}
 * @param fixedClients clients of the login realm that may run known documents only, as may whoever has not logged in; other
 *     clients, those of integrators, may send documents of their own
 * @param fixed false lets everybody send documents of their own: for development and tests
 */
@ConfigurationProperties("gehor.documents")
record DocumentProperties(
        List<Resource> known,
        @DefaultValue({"gehor-portal", "gehor-mobile"}) Set<String> fixedClients,
        @DefaultValue("true") boolean fixed) {}
