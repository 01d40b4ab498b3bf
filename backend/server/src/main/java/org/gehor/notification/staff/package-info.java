/**
 * Reminders to staff: before and after a case is due, of letters that nobody has read and of interim answers that are owed, and
 * once a day an overview. They name a case by its number and say why, and nothing of what it is about.
 */
@NullMarked
package org.gehor.notification.staff;

import org.jspecify.annotations.NullMarked;
