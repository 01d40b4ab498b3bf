/** Documents for people: tagged PDF/UA-1 from plain parts (headings, paragraphs, lists), rendered off the event loop. */
@NamedInterface("pdf")
@NullMarked
package org.gehor.platform.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
