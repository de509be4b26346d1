/** Tickets as events. */
@NullMarked
package pl.myhezo.migrationservice.ticket.kafka;

import org.jspecify.annotations.NullMarked;
