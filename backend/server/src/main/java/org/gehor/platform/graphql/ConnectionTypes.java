package org.gehor.platform.graphql;

import graphql.language.Description;
import graphql.language.FieldDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.TypeDefinitionConfigurer;

/** Gives the connection types, which the framework makes without a word, their descriptions; and a list that is always there. */
@Configuration(proxyBeanMethods = false)
class ConnectionTypes implements TypeDefinitionConfigurer {

    @Bean
    GraphQlSourceBuilderCustomizer describedConnections() {
        return source -> source.configureTypeDefinitions(this);
    }

    /** Comes after the framework's own, which has made the types. */
    @Override
    public void configure(TypeDefinitionRegistry registry) {
        registry.types().values().stream()
                .filter(ObjectTypeDefinition.class::isInstance)
                .map(ObjectTypeDefinition.class::cast)
                .filter(type -> type.getDescription() == null)
                .toList()
                .forEach(type -> replace(registry, type));
    }

    private static void replace(TypeDefinitionRegistry registry, ObjectTypeDefinition type) {
        var name = type.getName();
        if (name.equals("PageInfo")) {
            put(registry, type, "Where a page lies in its list.", pageInfo());
        } else if (name.endsWith("Connection")) {
            put(registry, type, "A page of a list.", connection(name.substring(0, name.length() - 10)));
        } else if (name.endsWith("Edge")) {
            put(registry, type, "An item of a list with its place.", edge(name.substring(0, name.length() - 4)));
        }
    }

    private static List<FieldDefinition> connection(String item) {
        return List.of(
                field("edges", "The items, in the list's order.", always(new ListType(new TypeName(item + "Edge")))),
                field("pageInfo", "Whether there is more.", always(new TypeName("PageInfo"))));
    }

    private static List<FieldDefinition> edge(String item) {
        return List.of(
                field(
                        "cursor",
                        "Place in the list; send it as `after` for the page that follows.",
                        always(new TypeName("String"))),
                field("node", "The item.", always(new TypeName(item))));
    }

    private static List<FieldDefinition> pageInfo() {
        return List.of(
                field("hasPreviousPage", "True after the first page.", always(new TypeName("Boolean"))),
                field("hasNextPage", "True when a page follows.", always(new TypeName("Boolean"))),
                field("startCursor", "Place of the first item; null on an empty page.", new TypeName("String")),
                field(
                        "endCursor",
                        "Place of the last item, to send as `after`; null on an empty page.",
                        new TypeName("String")));
    }

    private static void put(
            TypeDefinitionRegistry registry,
            ObjectTypeDefinition type,
            String description,
            List<FieldDefinition> fields) {
        registry.remove(type);
        registry.add(
                type.transform(builder -> builder.description(text(description)).fieldDefinitions(fields)));
    }

    private static FieldDefinition field(String name, String description, Type<?> type) {
        return FieldDefinition.newFieldDefinition()
                .name(name)
                .description(text(description))
                .type(type)
                .build();
    }

    private static NonNullType always(Type<?> type) {
        return new NonNullType(type);
    }

    private static Description text(String words) {
        return new Description(words, null, false);
    }
}
