package org.gehor.platform.graphql;

import graphql.GraphQLContext;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where a request came from, as far as limits for those who have not logged in ask. Never logged, never stored as it is.
 *
 * @param value an IPv4 address, or the first half of an IPv6 address, since a household has the other half to itself
 */
public record ClientAddress(String value) {

    static ClientAddress of(@Nullable InetSocketAddress remote) {
        var address = remote == null ? null : remote.getAddress();
        return new ClientAddress(address == null ? "" : network(address));
    }

    /** That of the running operation. */
    public static ClientAddress of(GraphQLContext context) {
        return context.getOrDefault(ClientAddress.class, new ClientAddress(""));
    }

    private static String network(InetAddress address) {
        var bytes = address.getAddress();
        return HexFormat.of().formatHex(address instanceof Inet6Address ? Arrays.copyOf(bytes, 8) : bytes);
    }

    @Override
    public String toString() {
        return "ClientAddress[]";
    }
}
