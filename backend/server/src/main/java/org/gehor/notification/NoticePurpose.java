package org.gehor.notification;

/** Why a notice is sent; lasting names, which stand in a table. */
enum NoticePurpose {
    /** Something waits in the inbox. */
    ITEM("notice"),
    /** Its person wants to see whether notices come. */
    TEST("test"),
    /** A code for an address that is to be confirmed. */
    CODE("code");

    private final String text;

    NoticePurpose(String text) {
        this.text = text;
    }

    /** First part of the keys of its texts. */
    String text() {
        return text;
    }
}
