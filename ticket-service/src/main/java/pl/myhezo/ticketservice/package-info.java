/** Tickets, their dialogue and files, and whom the customer lets read them. */
@NullMarked
package pl.myhezo.ticketservice;

import org.jspecify.annotations.NullMarked;
