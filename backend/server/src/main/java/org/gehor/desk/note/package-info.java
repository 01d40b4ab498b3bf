/** What colleagues write to each other about a case. Reading a note is reading the case, and is entered as such. */
@NullMarked
package org.gehor.desk.note;

import org.jspecify.annotations.NullMarked;
