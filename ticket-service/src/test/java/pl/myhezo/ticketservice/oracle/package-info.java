/** Who may see what, said once more, and every way to see it compared with that. */
@NullMarked
package pl.myhezo.ticketservice.oracle;

import org.jspecify.annotations.NullMarked;
