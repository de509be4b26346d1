/** Who of the supplier may read a ticket, and who did. */
@NullMarked
package pl.myhezo.ticketservice.access;

import org.jspecify.annotations.NullMarked;
