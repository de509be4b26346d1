/** The two factors: what leads in, and what does not. */
@NullMarked
package pl.myhezo.endtoend.login;

import org.jspecify.annotations.NullMarked;
