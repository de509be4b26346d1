/** Every error as problem details (RFC 9457) in the caller's language. */
@NullMarked
package pl.myhezo.platform.problem;

import org.jspecify.annotations.NullMarked;
