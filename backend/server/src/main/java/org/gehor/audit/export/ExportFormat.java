package org.gehor.audit.export;

/** Forms of a copy; the meanings stand in the schema. */
enum ExportFormat {
    JSON,
    PDF
}
