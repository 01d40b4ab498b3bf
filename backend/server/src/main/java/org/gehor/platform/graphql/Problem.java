package org.gehor.platform.graphql;

import java.util.List;

/**
 * Why a request was refused; its text is made when it is sent, in the language of the request.
 *
 * @param code the reason
 * @param path to the input field; empty when it concerns the whole request
 * @param arguments for the text, such as the limit that was passed; never what the person wrote
 */
public record Problem(ProblemCode code, List<String> path, List<Object> arguments) {

    /** A problem of the whole request. */
    public static Problem of(ProblemCode code) {
        return new Problem(code, List.of(), List.of());
    }

    /** A problem of one field; nested fields are given as several path elements. */
    public static Problem at(ProblemCode code, String... path) {
        return new Problem(code, List.of(path), List.of());
    }

    /** The same with arguments for its text. */
    public Problem with(Object... values) {
        return new Problem(code, path, List.of(values));
    }
}
