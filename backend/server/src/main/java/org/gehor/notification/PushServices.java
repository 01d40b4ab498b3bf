package org.gehor.notification;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells addresses of known push services from all others. */
class PushServices {

    private static final int LONGEST = 1_000;

    private final List<String> known;

    /** @param known host names, those that begin with a dot with all below, or origins */
    PushServices(List<String> known) {
        this.known = known.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
    }

    /** The address, when it is one of a known service. */
    Optional<URI> endpoint(String text) {
        try {
            var address = URI.create(text);
            return text.length() <= LONGEST
                            && address.getHost() != null
                            && address.getUserInfo() == null
                            && known.stream().anyMatch(service -> isAt(service, address))
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static boolean isAt(String service, URI address) {
        if (service.contains("://")) {
            return service.equals(origin(address));
        }
        var host = address.getHost().toLowerCase(Locale.ROOT);
        return "https".equals(address.getScheme())
                && address.getPort() == -1
                && (service.startsWith(".") ? host.endsWith(service) : host.equals(service));
    }

    /** Scheme, host and port: for whom a token is made out. */
    static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
