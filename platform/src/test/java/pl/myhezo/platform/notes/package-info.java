/** A service as small as can be, on which the platform is tested: notes are written, published and read back. */
@NullMarked
package pl.myhezo.platform.notes;

import org.jspecify.annotations.NullMarked;
