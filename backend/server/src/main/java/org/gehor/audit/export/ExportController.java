package org.gehor.audit.export;

import java.util.List;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Copies of everything held about the citizen who asks. */
@Controller
class ExportController {

    private final ExportMyData exporting;

    ExportController(ExportMyData exporting) {
        this.exporting = exporting;
    }

    record Input(ExportFormat format) {}

    record Payload(@Nullable DataExport export, List<Problem> problems) {

        static Payload of(DataExport export) {
            return new Payload(export, List.of());
        }

        static Payload refused(List<Problem> problems) {
            return new Payload(null, problems);
        }
    }

    @QueryMapping
    Mono<List<DataExport>> dataExports() {
        return exporting.latest();
    }

    @MutationMapping
    Mono<Payload> exportMyData(@Argument Input input) {
        return exporting.ask(input.format()).map(Payload::of).transform(Refusal.into(Payload::refused));
    }
}
