package org.gehor.local;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** As much of a browser as a login needs: cookies, redirects, one form a page. */
final class ScriptedBrowser {
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final int MAX_REDIRECTS = 15;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .cookieHandler(new CookieManager(new PlainHttpCookies(), CookiePolicy.ACCEPT_ALL))
            .build();

    /** Where a navigation ended: on a page, or at the address it was to stop at. */
    record Arrival(URI address, int status, String html) {
        /** The action of the page's form, when it is the page with this id. */
        String page(String id) {
            if (!html.contains("data-page-id=\"" + id + "\"")) {
                throw new IllegalStateException(
                        "Expected page " + id + " at " + address + ", got " + status + ": " + text());
            }
            Matcher form = FORM.matcher(html);
            if (!form.find()) {
                throw new IllegalStateException("No form on page " + id);
            }
            return form.group(1).replace("&amp;", "&");
        }

        private String text() {
            return html.replaceAll("(?s)<(head|style|script).*?</\\1>|<[^>]+>", " ")
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }

    /** Follows redirects until a page, or until the address begins with {@code stop}. */
    Arrival open(URI address, URI stop) {
        return follow(HttpRequest.newBuilder(address).GET(), address, stop);
    }

    /** Sends a form, then goes on like {@link #open}; throws when that ends on a page. */
    Arrival submit(String action, Map<String, String> fields, URI stop) {
        Arrival arrival = send(action, fields, stop);
        if (!arrival.address().toString().startsWith(stop.toString())) {
            throw new IllegalStateException("Unexpected page at " + arrival.address() + ": " + arrival.text());
        }
        return arrival;
    }

    /** Sends a form, then goes on like {@link #open}. */
    Arrival send(String action, Map<String, String> fields, URI stop) {
        URI address = URI.create(action);
        return follow(formRequest(address, fields), address, stop);
    }

    /** Sends a form to a service and gives its answer. */
    String post(URI address, Map<String, String> fields) {
        HttpResponse<String> response = send(formRequest(address, fields));
        if (response.statusCode() != 200) {
            throw new IllegalStateException(address + " answers " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    private Arrival follow(HttpRequest.Builder first, URI start, URI stop) {
        HttpResponse<String> response = send(first);
        URI address = start;
        for (int hop = 0; hop < MAX_REDIRECTS; hop++) {
            if (response.statusCode() / 100 != 3) {
                return new Arrival(address, response.statusCode(), response.body());
            }
            address = address.resolve(response.headers().firstValue("location").orElseThrow());
            if (address.toString().startsWith(stop.toString())) {
                return new Arrival(address, response.statusCode(), "");
            }
            response = send(HttpRequest.newBuilder(address).GET());
        }
        throw new IllegalStateException("Too many redirects, last to " + address);
    }

    private static HttpRequest.Builder formRequest(URI address, Map<String, String> fields) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The login was interrupted", e);
        }
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The value of a query parameter. */
    static String parameter(URI address, String name) {
        return Arrays.stream(String.valueOf(address.getRawQuery()).split("&", -1))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + name + " in " + address));
    }
}
