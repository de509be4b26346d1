/** Until when a ticket is to be answered and solved, as the contract promises it. */
@NullMarked
package pl.myhezo.ticketservice.clock;

import org.jspecify.annotations.NullMarked;
