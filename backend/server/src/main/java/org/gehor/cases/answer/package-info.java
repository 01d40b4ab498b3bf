/** The unit's answer: draft, parts by question, signature; and closing with thanks where no answer is owed. */
@NullMarked
package org.gehor.cases.answer;

import org.jspecify.annotations.NullMarked;
