/** Remembered contracts in MongoDB. */
@NullMarked
package pl.myhezo.ticketservice.entitlement.mongo;

import org.jspecify.annotations.NullMarked;
