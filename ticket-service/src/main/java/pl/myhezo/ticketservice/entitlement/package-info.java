/** Contracts as we remember them: what a customer may open a ticket for. */
@NullMarked
package pl.myhezo.ticketservice.entitlement;

import org.jspecify.annotations.NullMarked;
