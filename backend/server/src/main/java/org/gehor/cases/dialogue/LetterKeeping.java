package org.gehor.cases.dialogue;

import org.gehor.platform.database.KeptFor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long unfinished letters are kept, for those who ask. */
@Configuration(proxyBeanMethods = false)
class LetterKeeping {

    @Bean
    static KeptFor lettersKept() {
        return new KeptFor("LETTER_DRAFT", KeepLetter.KEPT_DAYS);
    }
}
