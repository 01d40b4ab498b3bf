package org.gehor.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.DiffLevel;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaPrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gehor.support.Docs;
import org.gehor.support.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * The contract as it runs: printed to {@code docs/schema.graphql} (rewritten with {@code -Dschema.write=true}), described in
 * full, and keeping what the released one has promised ({@code -Dschema.release=true} makes it the released one).
 */
@ServerTest
class SchemaContractTests {

    private static final String RUNNING = "schema.graphql";
    private static final String RELEASED = "schema-released.graphql";
    private static final String ACCEPTED = "decisions/schema-changes.md";
    private static final Pattern ACCEPTED_LINE = Pattern.compile("(?m)^- `([^`]+)`: .{10,}$");

    @Autowired
    private GraphQlSource source;

    @Test
    void docsHoldTheContractAsItRuns() {
        var running = print();
        if (!Docs.write(RUNNING, running, "schema.write")) {
            assertThat(Docs.read(RUNNING))
                    .as("docs/%s is not what runs; -Dschema.write=true rewrites it", RUNNING)
                    .isEqualTo(running);
        }
    }

    @Test
    void everythingHasADescription() {
        assertThat(elements().filter(SchemaContractTests::wordless).map(Element::path))
                .isEmpty();
    }

    @Test
    void takesNothingBackThatIsReleasedUnlessADecisionSaysWhy() {
        Docs.write(RELEASED, print(), "schema.release");
        var accepted = ACCEPTED_LINE
                .matcher(Docs.read(ACCEPTED))
                .results()
                .map(line -> line.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(changes(Docs.read(RELEASED), print()))
                .as("changes that break or endanger clients; docs/%s says how to accept one", ACCEPTED)
                .isEqualTo(accepted);
    }

    @Test
    void noticesWhatBreaksAClient() {
        var before = "type Query { a(x: Int): Int b: Int e: E } enum E { ONE TWO }";

        assertThat(changes(before, before)).isEmpty();
        assertThat(changes(before, before.replace("b: Int", ""))).hasSize(1);
        assertThat(changes(before, before.replace("x: Int)", "x: Int!)"))).isNotEmpty();
        assertThat(changes(before, before.replace("b: Int", "b: String"))).isNotEmpty();
        assertThat(changes(before, before.replace(" TWO", ""))).isNotEmpty();
        assertThat(changes(before, before.replace("b: Int", "b: Int c: Int"))).isEmpty();
    }

    /** Kind of change and where, as the file of accepted changes names it. */
    private static Set<String> changes(String released, String running) {
        var found = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(released, running), found);
        return Stream.concat(found.getBreakages().stream(), found.getDangers().stream())
                .filter(event -> event.getLevel() != DiffLevel.INFO)
                .map(SchemaContractTests::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(DiffEvent event) {
        var parts = new ArrayList<>(List.of(event.getTypeName()));
        if (event.getFieldName() != null) {
            parts.add(event.getFieldName());
        }
        event.getComponents().stream().filter(part -> !parts.contains(part)).forEach(parts::add);
        return event.getCategory() + " " + String.join(".", parts);
    }

    private String print() {
        var options = SchemaPrinter.Options.defaultOptions()
                .includeDirectives(true)
                .includeDirectiveDefinitions(true)
                .includeIntrospectionTypes(false)
                .includeSchemaDefinition(false);
        return new SchemaPrinter(options).print(source.schema()).strip() + "\n";
    }

    private record Element(String path, GraphQLNamedSchemaElement element) {}

    private static boolean wordless(Element named) {
        var description = named.element().getDescription();
        return description == null || description.isBlank();
    }

    private Stream<Element> elements() {
        return source.schema().getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .flatMap(SchemaContractTests::elements);
    }

    private static Stream<Element> elements(GraphQLNamedType type) {
        var name = type.getName();
        var inside = switch (type) {
            case GraphQLFieldsContainer fields ->
                fields.getFieldDefinitions().stream().flatMap(field -> elements(name, field));
            case GraphQLInputObjectType input ->
                input.getFieldDefinitions().stream().map(field -> new Element(name + "." + field.getName(), field));
            case GraphQLEnumType choice ->
                choice.getValues().stream().map(value -> new Element(name + "." + value.getName(), value));
            default -> Stream.<Element>empty();
        };
        return Stream.concat(Stream.of(new Element(name, (GraphQLNamedSchemaElement) type)), inside);
    }

    private static Stream<Element> elements(String type, GraphQLFieldDefinition field) {
        var path = type + "." + field.getName();
        return Stream.concat(
                Stream.of(new Element(path, field)),
                field.getArguments().stream()
                        .filter(argument -> !argument.getName().equals("input")) // its type says it
                        .map((GraphQLArgument argument) ->
                                new Element(path + "(" + argument.getName() + ")", argument)));
    }
}
