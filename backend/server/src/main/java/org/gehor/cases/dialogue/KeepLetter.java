package org.gehor.cases.dialogue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseActionName;
import org.gehor.cases.CaseChange;
import org.gehor.cases.CaseState;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Keeps a party's unfinished letter. A save that did not see the newest version changes nothing and is told what stands: two
 * devices never overwrite each other in silence. What was sent from another device is gone, and told as that.
 */
@Component
public class KeepLetter {

    /** A letter that is not touched is removed after this many days, as the draft of a submission is. */
    static final int KEPT_DAYS = 60;

    private final CaseChange change;
    private final LetterDraftRepository letters;

    KeepLetter(CaseChange change, LetterDraftRepository letters) {
        this.change = change;
        this.letters = letters;
    }

    /**
     * @param letter as it stands; null when there is none
     * @param stale true when it is not what was to be saved
     */
    public record Kept(CareCase subject, @Nullable LetterDraft letter, boolean stale) {}

    /** @param version that was seen; 0 for the first save */
    public Mono<Kept> keep(UUID caseId, int version, String text) {
        new Checks().optionalText(text, Dialogue.MAX_LENGTH, "text").orRefuse();
        return change.of(caseId, locked -> keep(stillOf(locked), version, text));
    }

    /** What was typed when the answer came is kept too, so that it can be read; only a case taken back keeps none. */
    private static CaseChange.Locked stillOf(CaseChange.Locked locked) {
        return locked.subject().state() == CaseState.WITHDRAWN ? locked.require(CaseActionName.SEND_MESSAGE) : locked;
    }

    private Mono<Kept> keep(CaseChange.Locked locked, int version, String text) {
        var caseId = locked.subject().caseId();
        var person = ((Actor.Citizen) locked.viewer().actor()).id();
        return letters.find(caseId, person)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(stored -> {
                    if (stored.map(LetterDraft::version).orElse(0) != version) {
                        return Mono.just(new Kept(locked.subject(), stored.orElse(null), true));
                    }
                    var day = LocalDate.ofInstant(locked.now(), ZoneOffset.UTC).plusDays(KEPT_DAYS);
                    var draft = new LetterDraft(text, version + 1, locked.now(), day);
                    return letters.save(caseId, person, draft).thenReturn(new Kept(locked.subject(), draft, false));
                });
    }
}
