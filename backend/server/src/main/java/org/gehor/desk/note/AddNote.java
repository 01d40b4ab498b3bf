package org.gehor.desk.note;

import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseActionName;
import org.gehor.cases.CaseChange;
import org.gehor.cases.CaseEventType;
import org.gehor.cases.CaseEvents;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whoever reads a case writes a note to their colleagues, whatever became of the case. The same key twice is one note. */
@Component
class AddNote {

    static final int LONGEST = 4_000;

    private final CaseChange change;
    private final NoteRepository notes;
    private final CaseEvents events;

    AddNote(CaseChange change, NoteRepository notes, CaseEvents events) {
        this.change = change;
        this.notes = notes;
        this.events = events;
    }

    Mono<CareCase> add(UUID caseId, String text, String key) {
        return Mono.defer(() -> {
            new Checks().text(text, 1, LONGEST, "text").idempotencyKey(key).orRefuse();
            return change.of(caseId, locked -> add(locked.require(CaseActionName.ADD_NOTE), text.strip(), key));
        });
    }

    private Mono<CareCase> add(CaseChange.Locked locked, String text, String key) {
        var subject = locked.subject();
        var author = (Actor.Staff) locked.viewer().actor();
        return notes.findByKey(author.id(), key)
                .flatMap(before -> before.caseId().equals(subject.caseId())
                                && before.text().equals(text)
                        ? Mono.just(subject)
                        : Refusal.<CareCase>because(ProblemCode.IDEMPOTENCY_CONFLICT))
                .switchIfEmpty(Mono.defer(() -> notes.insert(subject, author, text, key, locked.now())
                        .flatMap(note -> events.append(CaseEventType.NOTE_ADDED, subject, author, note.noteId()))
                        .thenReturn(subject)));
    }
}
