package org.gehor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gehor.platform.events.BackgroundLoop;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rules of the house that a reviewer should not have to remember. */
class ArchitectureTests {

    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target/classes"));

    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void nobodyBlocks() {
        noClasses()
                .should()
                .callMethodWhere(called(
                        Set.of("block", "blockFirst", "blockLast", "blockOptional", "toIterable", "toStream"),
                        Mono.class,
                        Flux.class))
                .check(MAIN);
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(MAIN);
    }

    @Test
    void onlyTheBackgroundLoopSubscribes() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(BackgroundLoop.class.getName())
                .should()
                .callMethodWhere(called(Set.of("subscribe", "subscribeWith"), Mono.class, Flux.class))
                .check(MAIN);
    }

    @Test
    void transactionsBeginInOnePlace() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.transaction.annotation.Transactional")
                .check(MAIN);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.gehor.platform.database")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.transaction.reactive.TransactionalOperator")
                .check(MAIN);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "is now() without a clock",
                        (JavaMethodCall call) -> call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class))))
                .check(MAIN);
    }

    @Test
    void nobodyPrintsButACommand() {
        assertThat(MAIN.stream()
                        .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                        .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
                        .filter(access -> Set.of("out", "err").contains(access.getName()))
                        .filter(access -> !access.getOrigin().getName().equals("main")))
                .isEmpty();
        assertThat(MAIN.stream()
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getName().equals("printStackTrace")))
                .isEmpty();
    }

    @Test
    void everyPackageIsNullMarkedAndSaysWhatItIsFor() throws IOException {
        try (var folders = Files.walk(SOURCES)) {
            var packages = folders.filter(Files::isDirectory)
                    .filter(folder -> has(folder, ".java"))
                    .toList();
            assertThat(packages).hasSizeGreaterThan(10).allSatisfy(folder -> {
                var info = Files.readString(folder.resolve("package-info.java"));
                assertThat(info)
                        .contains("@" + NullMarked.class.getSimpleName())
                        .startsWith("/**");
            });
        }
    }

    @Test
    void mostTypesAreTheirRoomsOwn() {
        var types = MAIN.stream()
                .filter(type -> !type.isNestedClass() && !type.getSimpleName().equals("package-info"))
                .toList();
        var open = types.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();

        assertThat(open).isLessThan(types.size() / 2);
    }

    /** Modulith looks at the rooms only; these are rooms inside of one, each of which may use those before it. */
    @Test
    void whatIsInsideOfTheRoomOfCasesHasArrowsOneWay() {
        var rooms = List.of(
                "org.gehor.cases",
                "org.gehor.cases.clock",
                "org.gehor.cases.dialogue",
                "org.gehor.cases.answer",
                "org.gehor.cases.after",
                "org.gehor.cases.transfer",
                "org.gehor.cases.graphql");
        for (int i = 0; i < rooms.size() - 1; i++) {
            noClasses()
                    .that()
                    .resideInAPackage(rooms.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(rooms.subList(i + 1, rooms.size()).toArray(String[]::new))
                    .check(MAIN);
        }
        assertThat(MAIN.stream().map(JavaClass::getPackageName).filter(name -> name.startsWith("org.gehor.cases")))
                .as("a room inside of cases that has no place in the order")
                .allMatch(rooms::contains);
    }

    @Test
    void noFileIsTooLongToRead() throws IOException {
        try (var main = Files.walk(SOURCES);
                var tests = Files.walk(Path.of("src/test/java"))) {
            assertThat(Stream.concat(main, tests).filter(file -> file.toString().endsWith(".java")))
                    .allSatisfy(file -> assertThat(Files.readAllLines(file))
                            .as(file.toString())
                            .hasSizeLessThanOrEqualTo(300));
        }
    }

    private static boolean has(Path folder, String ending) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(ending));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static DescribedPredicate<JavaMethodCall> called(Set<String> names, Class<?>... owners) {
        return DescribedPredicate.describe(
                "calls one of " + names,
                call -> names.contains(call.getName())
                        && Stream.of(owners)
                                .anyMatch(owner -> call.getTargetOwner().isAssignableTo(owner)));
    }
}
