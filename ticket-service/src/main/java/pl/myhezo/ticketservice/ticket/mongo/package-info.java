/** Tickets and messages in MongoDB. Who may see a ticket is part of every query. */
@NullMarked
package pl.myhezo.ticketservice.ticket.mongo;

import org.jspecify.annotations.NullMarked;
