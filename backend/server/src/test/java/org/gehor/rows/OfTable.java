package org.gehor.rows;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The table whose row rules a nested class proves. A table without one fails the build. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface OfTable {
    String value();
}
