package org.gehor.desk.template;

/** What a template is for; the meanings stand in the schema. */
public enum TemplatePurpose {
    QUESTION,
    INTERIM_ANSWER,
    ANSWER
}
