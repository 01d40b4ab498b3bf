package org.gehor.platform.graphql;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;

/**
 * The language that a client is answered in: the first of its own that is one of ours, else Swedish. All of Norwegian
 * (no, nb, nn) is answered in bokmål.
 */
final class Languages implements LocaleContextResolver {

    private static final Locale FALLBACK = Locale.of("sv");

    /** @param wanted in the form of {@code Accept-Language} */
    static Locale best(@Nullable String wanted) {
        if (wanted == null || wanted.isBlank()) {
            return FALLBACK;
        }
        try {
            return Locale.LanguageRange.parse(wanted).stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> ours(range.getRange()).stream())
                    .findFirst()
                    .orElse(FALLBACK);
        } catch (IllegalArgumentException unreadable) {
            return FALLBACK;
        }
    }

    private static Optional<Locale> ours(String range) {
        return switch (range.split("-", 2)[0]) {
            case "sv" -> Optional.of(FALLBACK);
            case "nb", "no", "nn" -> Optional.of(Locale.of("nb"));
            case "en" -> Optional.of(Locale.ENGLISH);
            default -> Optional.empty();
        };
    }

    @Override
    public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
        var language = best(exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
        return () -> language;
    }

    @Override
    public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext context) {
        throw new UnsupportedOperationException("The client's language is the client's to set");
    }
}
