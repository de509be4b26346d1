/** What a company sees straight after login. */
@NullMarked
package pl.myhezo.endtoend.contracts;

import org.jspecify.annotations.NullMarked;
