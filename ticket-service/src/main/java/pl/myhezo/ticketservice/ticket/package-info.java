/** Tickets and their dialogue, for everybody whom they concern and nobody else. */
@NullMarked
package pl.myhezo.ticketservice.ticket;

import org.jspecify.annotations.NullMarked;
