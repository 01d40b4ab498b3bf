package org.gehor.platform.graphql;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one operation may ask at most.
 *
 * @param depth of nested fields
 * @param cost one for each field, times the number of items asked for below a connection
 * @param fields in one document, those of fragments as often as they are put in
 * @param aliases in one document, likewise
 * @param tokens in one document
 * @param subscriptionsPerConnection open at once on one WebSocket
 * @param body bytes of a request by anybody but staff; theirs, who send answers and files of organisations, end where the
 *     codecs' own limit is
 */
@ConfigurationProperties("gehor.limits")
record LimitsProperties(
        @DefaultValue("14") int depth,
        @DefaultValue("5000") int cost,
        @DefaultValue("2000") int fields,
        @DefaultValue("20") int aliases,
        @DefaultValue("2000") int tokens,
        @DefaultValue("10") int subscriptionsPerConnection,
        @DefaultValue("256KB") DataSize body) {}
