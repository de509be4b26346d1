/** Who of a company has access. */
@NullMarked
package pl.myhezo.endtoend.company;

import org.jspecify.annotations.NullMarked;
