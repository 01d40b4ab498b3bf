package org.gehor.audit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gehor.jurisdiction.CountryProfile;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.platform.database.KeptFor;
import org.gehor.platform.security.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Query {@code retention}: what the rooms say of themselves, and the country's law for what none of them removes. */
@Controller
class Retention {

    private final List<KeptFor> kept;
    private final CountryProfiles profiles;

    Retention(List<KeptFor> kept, CountryProfiles profiles) {
        this.kept = List.copyOf(kept);
        this.profiles = profiles;
    }

    enum Subject {
        CASE,
        DRAFT,
        LETTER_DRAFT,
        UNSENT_FILE
    }

    record Rule(
            Subject subject,
            @Nullable Integer days,
            @Nullable String law) {}

    @QueryMapping
    Flux<Rule> retention(Locale locale) {
        return Actors.citizen()
                .map(citizen ->
                        CountryProfile.in(profiles.get(citizen.country()).keptBy(), locale))
                .flatMapIterable(law -> Stream.concat(
                                Stream.of(new Rule(Subject.CASE, null, law)),
                                kept.stream()
                                        .map(each -> new Rule(Subject.valueOf(each.what()), each.days(), null))
                                        .sorted(java.util.Comparator.comparing(Rule::subject)))
                        .toList());
    }
}
