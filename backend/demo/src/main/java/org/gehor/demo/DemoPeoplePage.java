package org.gehor.demo;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gehor.local.DemoPeople;
import org.gehor.local.DemoPerson;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;
import reactor.core.publisher.Mono;

/** {@code /demo/people}: whom to log in as, their test numbers to type in forms, and where the staff work. */
@Controller
class DemoPeoplePage {

    @GetMapping(path = "/demo/people", produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    Mono<String> people() {
        return Mono.fromSupplier(DemoPeoplePage::page);
    }

    private static String page() {
        return """
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Test persons – Gehör demo</title></head>
                <body><main><h1>Test persons</h1>
                <p>Nobody here is real. The identity numbers are of the tax agencies' official test series.
                To try consent, log in as one person and type the number of another one as the patient's.</p>
                <h2>Citizens</h2>
                <table><thead><tr><th scope="col">Name</th><th scope="col">Test number</th><th scope="col">To try</th></tr></thead>
                <tbody>%s</tbody></table>
                <h2>Staff</h2>
                <table><thead><tr><th scope="col">Name</th><th scope="col">Works at</th><th scope="col">To try</th></tr></thead>
                <tbody>%s</tbody></table>
                </main></body></html>
                """.formatted(
                        rows(DemoPeople.ofRealm("eid"), DemoPerson::shownNumber),
                        rows(DemoPeople.ofRealm("workforce"), person -> String.join("; ", DemoWorkplaces.of(person))));
    }

    private static String rows(List<DemoPerson> people, Function<DemoPerson, String> middle) {
        return people.stream()
                .map(person -> "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td></tr>"
                        .formatted(
                                HtmlUtils.htmlEscape(person.name(), "UTF-8"),
                                HtmlUtils.htmlEscape(middle.apply(person), "UTF-8"),
                                HtmlUtils.htmlEscape(DemoRoles.toTry(person), "UTF-8")))
                .collect(Collectors.joining("\n"));
    }
}
