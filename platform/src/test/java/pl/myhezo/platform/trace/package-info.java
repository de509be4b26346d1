/** Follows a call through everything that it causes. */
@NullMarked
package pl.myhezo.platform.trace;

import org.jspecify.annotations.NullMarked;
