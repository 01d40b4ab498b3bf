package org.gehor.audit.export;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The copy for programs, piece by piece as it is read: never more than one page of cases is in memory. */
@Component
class JsonCopy {

    private final HeldRepository held;

    JsonCopy(HeldRepository held) {
        this.held = held;
    }

    Flux<String> write() {
        return Flux.concat(
                Flux.just("{\"format\":\"gehor-my-data/1\""),
                Flux.fromArray(Section.values())
                        .concatMap(section -> Flux.concat(
                                Flux.just(",\n\"" + section.field() + "\":"),
                                section.single() ? held.rows(section).defaultIfEmpty("null") : list(section))),
                Flux.just("}\n"));
    }

    private Flux<String> list(Section section) {
        return Flux.concat(
                Flux.just("["),
                held.rows(section).index((place, row) -> place == 0 ? "\n" + row : ",\n" + row),
                Flux.just("]"));
    }
}
