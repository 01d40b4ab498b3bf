/**
 * Real parts for the demo and for tests: a PostgreSQL 18 and a Keycloak 26 with the realms of this project.
 *
 * <p>Both come as containers where a Docker engine answers and has the image, else from Maven artifacts as child
 * processes. A log line says which way was taken and why; the system property {@code gehor.services} forces one.
 * Everything started here ends with the JVM, also when it is killed.
 */
@NullMarked
package org.gehor.local;

import org.jspecify.annotations.NullMarked;
