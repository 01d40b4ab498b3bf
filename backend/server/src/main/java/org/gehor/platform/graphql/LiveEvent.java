package org.gehor.platform.graphql;

/** What a subscription sends at one go: an event with a place in the log. */
public interface LiveEvent {

    /** Its place in the log; unlike that of any other event. */
    String cursor();
}
