package org.gehor.submission;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be sent without login in an hour.
 *
 * @param perAddress from one address
 * @param inAll together, on all nodes
 */
@ConfigurationProperties("gehor.without-login")
record AnonymousProperties(
        @DefaultValue("5") int perAddress,
        @DefaultValue("1000") int inAll) {}
