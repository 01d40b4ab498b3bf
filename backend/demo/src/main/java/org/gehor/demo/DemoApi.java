package org.gehor.demo;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gehor.local.DemoPerson;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.ActorResolver;
import org.gehor.platform.security.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Calls the server's own GraphQL API as one of the made-up people, inside the process and without a token. */
@Component
class DemoApi {

    private final ExecutionGraphQlService graphQl;
    private final List<ActorResolver> logins;

    DemoApi(ExecutionGraphQlService graphQl, List<ActorResolver> logins) {
        this.graphQl = graphQl;
        this.logins = logins;
    }

    /**
     * @param person null for somebody who has not logged in
     * @return the data
     * @throws IllegalStateException when the API refuses, since demo data must be right
     */
    Map<String, Object> call(
            @Nullable DemoPerson person, String language, String document, Map<String, Object> variables) {
        var actor = person == null ? new Actor.Anonymous() : actor(person);
        var request = new DefaultExecutionGraphQlRequest(
                document, null, variables, null, UUID.randomUUID().toString(), Locale.forLanguageTag(language));
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of(Actor.class, actor)).build());
        var response = graphQl.execute(request).contextWrite(Actors.as(actor)).block();
        if (response == null
                || !response.isValid()
                || response.getData() == null
                || hasProblems(response.<Map<String, Object>>getData())) {
            throw new IllegalStateException("The demo's data were refused: "
                    + (response == null ? "nothing" : response.getErrors() + " " + response.getData()));
        }
        return response.getData();
    }

    private static boolean hasProblems(Map<String, Object> data) {
        return data.values().stream()
                .anyMatch(result -> result instanceof Map<?, ?> payload
                        && payload.get("problems") instanceof List<?> some
                        && !some.isEmpty());
    }

    private Actor actor(DemoPerson person) {
        var claims = Jwt.withTokenValue("demo")
                .header("alg", "none")
                .claim("name", person.name())
                .claim("acr", person.level())
                .expiresAt(Instant.now().plusSeconds(60));
        var token = person.realm().equals("eid")
                ? claims.claim("pid", person.number()).build()
                : claims.claim("employee_id", person.number())
                        .claim("title", person.title())
                        .build();
        return logins.stream()
                .filter(login -> login.knows(token))
                .findFirst()
                .orElseThrow()
                .resolve(token)
                .blockOptional()
                .orElseThrow();
    }
}
