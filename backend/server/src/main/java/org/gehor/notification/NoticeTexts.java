package org.gehor.notification;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.gehor.person.Language;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.util.UriComponentsBuilder;

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

    /** Where to log in: the page that the notice is about. */
    URI link(Notice notice) {
        return UriComponentsBuilder.fromUri(portal)
                .pathSegment(notice.purpose().page())
                .build()
                .toUri();
    }

    /** {0} is the code, {1} the address of the page to log in to. */
    String get(String key, Notice notice) {
        var code = notice.code();
        return texts.getMessage(
                notice.purpose().text() + "." + key,
                new Object[] {code == null ? "" : code.digits(), link(notice)},
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
