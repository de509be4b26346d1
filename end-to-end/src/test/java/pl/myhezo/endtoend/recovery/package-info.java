/** The way back for a lost phone. */
@NullMarked
package pl.myhezo.endtoend.recovery;

import org.jspecify.annotations.NullMarked;
