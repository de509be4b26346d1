/** Tickets for customers, suppliers' users, staff and programs. */
@NullMarked
package pl.myhezo.ticketservice.ticket.http;

import org.jspecify.annotations.NullMarked;
