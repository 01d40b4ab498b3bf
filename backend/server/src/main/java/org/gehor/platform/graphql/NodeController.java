package org.gehor.platform.graphql;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Hands {@code node(id)} to the room whose type the id names. */
@Controller
class NodeController {

    private final Map<String, NodeResolver> resolvers;

    NodeController(List<NodeResolver> resolvers) {
        this.resolvers = resolvers.stream().collect(Collectors.toMap(NodeResolver::type, Function.identity()));
    }

    @QueryMapping
    Mono<?> node(@Argument String id) {
        return Mono.justOrEmpty(GlobalId.type(id))
                .flatMap(type -> Mono.justOrEmpty(resolvers.get(type)))
                .flatMap(resolver ->
                        Mono.justOrEmpty(GlobalId.parse(resolver.type(), id)).flatMap(resolver::find));
    }

    /** Tells the engine which schema type a Java object is when a field's type is the interface. */
    @Configuration(proxyBeanMethods = false)
    static class Types {

        @Bean
        RuntimeWiringConfigurer nodeTypes(List<NodeResolver> resolvers) {
            Map<Class<?>, String> names =
                    resolvers.stream().collect(Collectors.toMap(NodeResolver::javaType, NodeResolver::type));
            return wiring -> wiring.type(
                    "Node",
                    node -> node.typeResolver(environment -> environment
                            .getSchema()
                            .getObjectType(names.get(environment.getObject().getClass()))));
        }
    }
}
