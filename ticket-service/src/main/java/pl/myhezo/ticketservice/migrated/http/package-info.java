/** What exported tickets bring along, fetched from migration-service. */
@NullMarked
package pl.myhezo.ticketservice.migrated.http;

import org.jspecify.annotations.NullMarked;
