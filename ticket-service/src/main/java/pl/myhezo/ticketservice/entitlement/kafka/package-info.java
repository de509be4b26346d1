/** Contracts as contract-service tells of them. */
@NullMarked
package pl.myhezo.ticketservice.entitlement.kafka;

import org.jspecify.annotations.NullMarked;
