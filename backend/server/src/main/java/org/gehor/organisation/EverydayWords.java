package org.gehor.organisation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Everyday words for places of care ({@code organisations/everyday-words.csv}), such as {@code vc} for a vårdcentral. */
final class EverydayWords {

    private static final int MOST_READINGS = 3;
    private static final Map<String, List<String>> OFFICIAL = read();

    private EverydayWords() {}

    /** What may be meant by the text: with official words in the place of everyday ones; empty when it holds none. */
    static List<String> readings(String text) {
        var words = Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .toList();
        if (words.stream().noneMatch(OFFICIAL::containsKey)) {
            return List.of();
        }
        var readings = List.of("");
        for (var word : words) {
            var next = new ArrayList<String>();
            for (var reading : readings) {
                OFFICIAL.getOrDefault(word, List.of(word)).forEach(official -> next.add(reading + " " + official));
            }
            readings = next.stream().limit(MOST_READINGS).toList();
        }
        return readings;
    }

    private static Map<String, List<String>> read() {
        var file = new ClassPathResource("organisations/everyday-words.csv");
        try (var lines = new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.equals("word,official"))
                    .map(line -> line.split(",", 2))
                    .collect(Collectors.groupingBy(
                            pair -> pair[0],
                            LinkedHashMap::new,
                            Collectors.mapping(pair -> pair[1], Collectors.toList())));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
