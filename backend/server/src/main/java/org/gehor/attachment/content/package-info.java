/** What a file is by its content, and what must not leave with it: place and device in pictures, films and sound. */
@NullMarked
package org.gehor.attachment.content;

import org.jspecify.annotations.NullMarked;
