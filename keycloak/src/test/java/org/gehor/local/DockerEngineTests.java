package org.gehor.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DockerEngineTests {
    @Test
    void takesContainersWhereAnEngineAnswers() {
        assertThat(DockerEngine.decide(ServicesMode.AUTO, "PostgreSQL", "postgres:18", DockerEngineTests::engine))
                .isTrue();
        assertThat(DockerEngine.decide(ServicesMode.CONTAINERS, "PostgreSQL", "postgres:18", DockerEngineTests::engine))
                .isTrue();
    }

    @Test
    void runsEmbeddedWhereNoEngineAnswers() {
        assertThat(DockerEngine.decide(ServicesMode.AUTO, "PostgreSQL", "postgres:18", DockerEngineTests::noEngine))
                .isFalse();
    }

    @Test
    void doesNotAskTheEngineWhenEmbeddedIsForced() {
        Function<String, Optional<String>> alarm = image -> {
            throw new AssertionError("asked");
        };
        assertThat(DockerEngine.decide(ServicesMode.EMBEDDED, "PostgreSQL", "postgres:18", alarm))
                .isFalse();
    }

    @Test
    void saysWhatToDoWhenForcedContainersCannotRun() {
        assertThatThrownBy(() -> DockerEngine.decide(
                        ServicesMode.CONTAINERS, "Keycloak", "keycloak:26", DockerEngineTests::noEngine))
                .isInstanceOf(LocalServiceException.class)
                .hasMessage("Keycloak cannot run as a container although gehor.services=containers: "
                        + "no Docker engine answers. Start Docker, or set gehor.services=embedded.");
    }

    @ParameterizedTest
    @CsvSource({"'',AUTO", "auto,AUTO", "containers,CONTAINERS", "Embedded,EMBEDDED"})
    void readsTheModeFromTheProperty(String value, ServicesMode expected) {
        assertThat(withProperty(value)).isEqualTo(expected);
    }

    @Test
    void refusesAnUnknownMode() {
        assertThatThrownBy(() -> withProperty("docker"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'auto', 'containers' or 'embedded'");
    }

    private static Optional<String> noEngine(String image) {
        return Optional.of("no Docker engine answers");
    }

    private static Optional<String> engine(String image) {
        return Optional.empty();
    }

    private static ServicesMode withProperty(String value) {
        String before = System.setProperty(ServicesMode.PROPERTY, value);
        try {
            return ServicesMode.fromProperty();
        } finally {
            if (before == null) {
                System.clearProperty(ServicesMode.PROPERTY);
            } else {
                System.setProperty(ServicesMode.PROPERTY, before);
            }
        }
    }
}
