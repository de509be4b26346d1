/** Our own people who answer tickets, known from their tokens. */
@NullMarked
package pl.myhezo.ticketservice.desk;

import org.jspecify.annotations.NullMarked;
