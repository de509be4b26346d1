/** The trace that a call belongs to, as it is told to others. */
@NullMarked
package pl.myhezo.platform.trace;

import org.jspecify.annotations.NullMarked;
