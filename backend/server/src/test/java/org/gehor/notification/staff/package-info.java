/** Reminders to staff, sent to a mail server of the tests. */
@NullMarked
package org.gehor.notification.staff;

import org.jspecify.annotations.NullMarked;
