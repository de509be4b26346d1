/** Exports that are made. */
@NullMarked
package pl.myhezo.endtoend.legacy;

import org.jspecify.annotations.NullMarked;
