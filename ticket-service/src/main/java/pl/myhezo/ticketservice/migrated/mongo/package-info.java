/** Which ticket of which system became which of ours. */
@NullMarked
package pl.myhezo.ticketservice.migrated.mongo;

import org.jspecify.annotations.NullMarked;
