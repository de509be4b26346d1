/** What survives when parts of the system die. */
@NullMarked
package pl.myhezo.endtoend.survival;

import org.jspecify.annotations.NullMarked;
