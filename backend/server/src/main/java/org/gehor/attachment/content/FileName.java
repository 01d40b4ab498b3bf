package org.gehor.attachment.content;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name that people see: as given, without folders, control and turning characters, never ending in what the file is not. */
public final class FileName {

    private static final int LONGEST = 120;
    private static final Pattern UNWANTED =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\"*:<>?|]");
    private static final Pattern ENDING = Pattern.compile("\\.[\\p{Alnum}]{1,5}$");

    private FileName() {}

    /** Cleaned; {@code file} when nothing is left. */
    public static String clean(String given) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var plain = UNWANTED.matcher(Normalizer.normalize(last, Normalizer.Form.NFC))
                .replaceAll("");
        var name = plain.strip().replaceAll("\\s+", " ").replaceAll("^\\.+", "");
        return name.isBlank() ? "file" : shortened(name);
    }

    /** The cleaned name with an ending that tells the truth. */
    public static String of(String given, FileType type) {
        var name = clean(given);
        var ending = name.substring(name.lastIndexOf('.') + 1);
        return type.hasEnding(ending) && ending.length() < name.length()
                ? name
                : ENDING.matcher(name).replaceAll("") + "." + type.usualEnding();
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        var ending = ENDING.matcher(name)
                .results()
                .map(found -> found.group())
                .findFirst()
                .orElse("");
        var kept = name.offsetByCodePoints(0, LONGEST - ending.length());
        return name.substring(0, kept).strip() + ending;
    }
}
