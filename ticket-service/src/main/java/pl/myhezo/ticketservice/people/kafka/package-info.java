/** Accounts as identity-service tells of them. */
@NullMarked
package pl.myhezo.ticketservice.people.kafka;

import org.jspecify.annotations.NullMarked;
