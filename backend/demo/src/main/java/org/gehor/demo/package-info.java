/** Everything on one machine with made-up people, started by one command and gone at Ctrl-C. Never a part of production. */
@NullMarked
package org.gehor.demo;

import org.jspecify.annotations.NullMarked;
