/** What happens to tickets, told to the other services. */
@NullMarked
package pl.myhezo.ticketservice.ticket.kafka;

import org.jspecify.annotations.NullMarked;
