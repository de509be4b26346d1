/** Exported tickets in, what became of them out. */
@NullMarked
package pl.myhezo.ticketservice.migrated.kafka;

import org.jspecify.annotations.NullMarked;
