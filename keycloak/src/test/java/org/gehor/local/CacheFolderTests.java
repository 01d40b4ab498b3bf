package org.gehor.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTests {
    @TempDir
    Path cache;

    private final AtomicInteger made = new AtomicInteger();

    @BeforeEach
    void useAnEmptyCache() {
        System.setProperty("gehor.cache", cache.toString());
    }

    @AfterEach
    void forgetIt() {
        System.clearProperty("gehor.cache");
    }

    @Test
    void makesAFolderOnceForManyWhoAskAtTheSameTime() throws Exception {
        Callable<Path> ask = () -> CacheFolder.get("thing", this::fillSlowly);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Path>> answers =
                    threads.invokeAll(Stream.generate(() -> ask).limit(4).toList());
            for (Future<Path> answer : answers) {
                assertThat(answer.get().resolve("content")).hasContent("whole");
            }
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void makesAFolderAnewThatWasLeftHalfWritten() throws Exception {
        Files.createDirectories(cache.resolve("thing/lib"));
        Files.writeString(cache.resolve("thing/lib/half"), "h");
        Path folder = CacheFolder.get("thing", this::fillSlowly);
        assertThat(folder.resolve("lib")).doesNotExist();
        assertThat(folder.resolve("content")).hasContent("whole");
    }

    @Test
    void triesAgainAfterAFailure() throws Exception {
        assertThatThrownBy(() -> CacheFolder.get("thing", folder -> {
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(CacheFolder.get("thing", this::fillSlowly).resolve("content"))
                .exists();
    }

    private void fillSlowly(Path folder) throws IOException, InterruptedException {
        made.incrementAndGet();
        Thread.sleep(100);
        Files.writeString(folder.resolve("content"), "whole");
    }
}
