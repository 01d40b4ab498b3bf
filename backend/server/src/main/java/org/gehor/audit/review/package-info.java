/**
 * How those who lead look after the access log: searching it, and spot checks that are drawn by lot, judged, closed and kept.
 * Ids, names of staff and times only; no content of a case is read, so no access is entered.
 */
@NullMarked
package org.gehor.audit.review;

import org.jspecify.annotations.NullMarked;
