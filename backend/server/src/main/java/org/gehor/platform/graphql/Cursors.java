package org.gehor.platform.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.graphql.data.pagination.CursorEncoder;
import org.springframework.graphql.data.pagination.CursorStrategy;
import org.springframework.graphql.data.pagination.EncodingCursorStrategy;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a place in a list is written: the keys of its row as a flat JSON object of texts, in base64 that is safe in a URL. The
 * framework's own form names Java types and builds them again from what a client sends; this one knows texts only.
 */
final class Cursors implements CursorStrategy<ScrollPosition> {

    private static final TypeReference<Map<String, String>> KEYS = new TypeReference<>() {};
    private static final int LONGEST = 500;

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public boolean supports(Class<?> type) {
        return ScrollPosition.class.isAssignableFrom(type);
    }

    @Override
    public String toCursor(ScrollPosition position) {
        var keys = ((KeysetScrollPosition) position).getKeys();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.writeValueAsBytes(keys));
    }

    @Override
    public ScrollPosition fromCursor(String cursor) {
        try {
            if (cursor.length() > LONGEST) {
                throw new IllegalArgumentException("too long");
            }
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            Map<String, String> keys = json.readValue(text, KEYS);
            if (keys.isEmpty()) {
                throw new IllegalArgumentException("would be the beginning");
            }
            return ScrollPosition.forward(Map.copyOf(keys));
        } catch (IllegalArgumentException | NullPointerException | JacksonException unreadable) {
            throw new BadRequest("Not a cursor of this API");
        }
    }

    /** Takes the place of Spring Boot's. */
    @Configuration(proxyBeanMethods = false)
    static class Wiring {

        @Bean
        EncodingCursorStrategy<ScrollPosition> cursorStrategy() {
            return CursorStrategy.withEncoder(new Cursors(), CursorEncoder.noOpEncoder());
        }
    }
}
