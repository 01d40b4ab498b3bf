/** Texts to begin from when staff write to citizens: by kind, language and place, with placeholders that are checked. */
@NullMarked
package org.gehor.desk.template;

import org.jspecify.annotations.NullMarked;
