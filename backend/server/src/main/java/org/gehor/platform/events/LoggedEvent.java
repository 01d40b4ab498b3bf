package org.gehor.platform.events;

/** An event with its place in the log. */
public record LoggedEvent(EventCursor cursor, Event event) {}
