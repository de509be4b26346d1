/** Tickets, from the customer, the supplier and the service. */
@NullMarked
package pl.myhezo.endtoend.ticket;

import org.jspecify.annotations.NullMarked;
