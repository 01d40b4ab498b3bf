package org.gehor.notification;

/** Why a notice is sent; lasting names, which stand in a table. */
enum NoticePurpose {
    /** Something waits in the inbox. */
    ITEM("notice", "inbox"),
    /** Its person wants to see whether notices come. */
    TEST("test", "settings"),
    /** A code for an address that is to be confirmed. */
    CODE("code", "settings"),
    /** Something begun and not sent is soon removed. */
    DRAFT("draft", "write");

    private final String text;
    private final String page;

    NoticePurpose(String text, String page) {
        this.text = text;
        this.page = page;
    }

    /** First part of the keys of its texts. */
    String text() {
        return text;
    }

    /** Path of the portal's page where one reads, tries or writes it. */
    String page() {
        return page;
    }
}
