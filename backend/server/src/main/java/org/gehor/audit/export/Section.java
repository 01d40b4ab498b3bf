package org.gehor.audit.export;

/** The parts of a copy, in their order; names and meanings stand in docs/my-data.md. */
enum Section {
    PERSON("person", true, HeldSql.PERSON),
    NEEDS("contactNeeds", true, HeldSql.NEEDS),
    NOTICE_SETTINGS("noticeSettings", true, HeldSql.NOTICE_SETTINGS),
    DEVICES("devices", false, HeldSql.DEVICES),
    DRAFTS("drafts", false, HeldSql.DRAFTS),
    REPRESENTATIONS("representations", false, HeldSql.REPRESENTATIONS),
    CASES("cases", false, CaseSql.CASES),
    INBOX("inbox", false, HeldSql.INBOX),
    NOTICES("notices", false, HeldSql.NOTICES),
    EXPORTS("exports", false, HeldSql.EXPORTS);

    private final String field;
    private final boolean single;
    private final String sql;

    Section(String field, boolean single, String sql) {
        this.field = field;
        this.single = single;
        this.sql = sql;
    }

    String field() {
        return field;
    }

    /** One object instead of a list. */
    boolean single() {
        return single;
    }

    /** Gives {@code id} and {@code held}, a JSON object, of one page after {@code :after}. */
    String sql() {
        return sql;
    }
}
