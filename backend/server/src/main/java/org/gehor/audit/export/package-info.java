/**
 * Copies of everything held about a person, for that person: as JSON with lasting field names (docs/my-data.md), written while it
 * is read, and as a document to read, bounded. What is read is what the person may see: every statement runs in their own role.
 */
@NullMarked
package org.gehor.audit.export;

import org.jspecify.annotations.NullMarked;
