/**
 * Organisations and roles from CSV files: those that administrators send, and those of the operator that a node reads when it
 * starts. A room inside of {@code organisation}; nothing outside uses it.
 */
@NullMarked
package org.gehor.organisation.importing;

import org.jspecify.annotations.NullMarked;
