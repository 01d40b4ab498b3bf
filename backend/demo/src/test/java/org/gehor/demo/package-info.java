/** The whole service in a browser. */
@NullMarked
package org.gehor.demo;

import org.jspecify.annotations.NullMarked;
