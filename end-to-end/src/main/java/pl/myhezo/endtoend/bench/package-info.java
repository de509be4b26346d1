/** Figures of the running system beside the budgets that it has to keep. */
@NullMarked
package pl.myhezo.endtoend.bench;

import org.jspecify.annotations.NullMarked;
