/** Where the bytes of files lie: one port, a folder or an S3-compatible store behind it. */
@NullMarked
package org.gehor.attachment.store;

import org.jspecify.annotations.NullMarked;
