package org.gehor.platform.database;

/**
 * How long something that nobody touches is kept before it is removed; a room that removes something says so by a bean, with
 * the very value that the removing goes by.
 *
 * @param what name of the schema's {@code RetentionSubject}
 * @param days after which it goes
 */
public record KeptFor(String what, int days) {}
