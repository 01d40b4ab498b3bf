package org.gehor.audit.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gehor.jurisdiction.Taxonomies;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;

/** Names of fields and values for people, in their language. */
final class ExportWords {

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*[Z+-].*");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z_/]+");

    private final MessageSource texts;
    private final Locale language;
    private final ZoneId zone;
    private final Locale dates;
    private final Taxonomies taxonomies;

    ExportWords(MessageSource texts, Taxonomies taxonomies, Locale language, ZoneId zone) {
        this.texts = texts;
        this.taxonomies = taxonomies;
        this.language = language;
        this.zone = zone;
        this.dates = language.equals(Locale.ENGLISH) ? Locale.UK : language;
    }

    String say(String key) {
        return texts.getMessage("export." + key, null, language);
    }

    String label(String field) {
        return say("field." + field);
    }

    /** Words of people stay as they are; moments, days and the names of kinds and states become words. */
    String value(String field, JsonNode value) {
        if (value.isBoolean()) {
            return say(value.asBoolean() ? "yes" : "no");
        }
        var text = value.isString() ? value.asString() : value.toString();
        if (field.endsWith("At") || field.equals("at") || field.endsWith("ince")) {
            return MOMENT.matcher(text).matches() ? moment(text) : text;
        }
        if (DAY.matcher(text).matches()) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(dates)
                    .format(LocalDate.parse(text));
        }
        if (field.equals("category")) {
            var slash = text.indexOf('/');
            return taxonomies.say(text.substring(0, Math.max(slash, 0)), text.substring(slash + 1), language);
        }
        if (field.equals("stage")) {
            return taxonomies.sayStage(text, language);
        }
        if (field.equals("country")) {
            return Locale.of("", text).getDisplayCountry(language);
        }
        return NAME.matcher(text).matches() ? word(field, text) : text;
    }

    /** The same name may mean another thing in another field. */
    private String word(String field, String name) {
        var anywhere = Objects.requireNonNull(texts.getMessage("export.value." + name, null, name, language));
        return Objects.requireNonNull(texts.getMessage("export.value." + field + "." + name, null, anywhere, language));
    }

    private String moment(String text) {
        Instant at = OffsetDateTime.parse(text).toInstant();
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(dates)
                .format(at.atZone(zone));
    }
}
