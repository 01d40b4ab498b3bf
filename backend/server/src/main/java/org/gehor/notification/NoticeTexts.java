package org.gehor.notification;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.gehor.person.Language;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What notices say: the same for every kind of item and everybody. */
class NoticeTexts {

    private final MessageSource texts;
    private final URI portal;

    NoticeTexts(URI portal) {
        this.texts = catalogue();
        this.portal = portal;
    }

    URI portal() {
        return portal;
    }

    /** {0} is the code, {1} the portal's address. */
    String get(String key, Notice notice) {
        var code = notice.code();
        return texts.getMessage(
                notice.purpose().text() + "." + key,
                new Object[] {code == null ? "" : code.digits(), portal},
                notice.language().locale());
    }

    String footer(Language language) {
        return texts.getMessage("notice.footer", null, language.locale());
    }

    static ResourceBundleMessageSource catalogue() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("i18n/notices");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        return texts;
    }
}
