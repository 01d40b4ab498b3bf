package org.gehor.portal;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * The portal that people see.
 *
 * @param files folder of the built portal, for example {@code classpath:/portal/}; null when a web server serves it
 * @param url its public address, for links in notices
 * @param clientId its client in the login realm
 * @param demo true where data are made up and everybody may log in as anybody; the portal says so on every page
 */
@ConfigurationProperties("gehor.portal")
record PortalProperties(
        @Nullable Resource files,
        @DefaultValue("http://localhost:8080") URI url,
        @DefaultValue("gehor-portal") String clientId,
        @DefaultValue("false") boolean demo) {}
