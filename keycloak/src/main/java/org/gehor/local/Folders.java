package org.gehor.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Copying, unpacking and deleting whole folders. */
final class Folders {
    private Folders() {}

    /** Deletes a folder with everything in it; symbolic links are not followed; absent is fine. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }

    /** Copies a folder of the file system. */
    static void copy(Path from, Path to) throws IOException {
        List<Path> sources;
        try (Stream<Path> paths = Files.walk(from)) {
            sources = paths.toList();
        }
        for (Path source : sources) {
            Path target = to.resolve(from.relativize(source).toString());
            if (Files.isDirectory(source)) {
                Files.createDirectories(target);
            } else {
                Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Copies a folder of the class path, be it in a jar or in a build folder. */
    static void copyResource(String folder, Path to) throws IOException {
        URL url = Folders.class.getClassLoader().getResource(folder);
        if (url == null) {
            throw new IOException("Not on the class path: " + folder);
        }
        try {
            URI uri = url.toURI();
            if ("jar".equals(uri.getScheme())) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    copy(jar.getPath(folder), to);
                }
            } else {
                copy(Path.of(uri), to);
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** Unpacks a zip without its single top folder. */
    static void unzip(Path zip, Path to) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String inside = entry.getName().substring(entry.getName().indexOf('/') + 1);
                unpack(in, entry, to.resolve(inside).normalize(), to);
            }
        }
    }

    private static void unpack(InputStream in, ZipEntry entry, Path target, Path root) throws IOException {
        if (!target.startsWith(root)) {
            throw new IOException("The archive leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
