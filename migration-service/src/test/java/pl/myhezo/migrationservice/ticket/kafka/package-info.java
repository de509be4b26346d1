/** Tests of the package of the same name. */
@NullMarked
package pl.myhezo.migrationservice.ticket.kafka;

import org.jspecify.annotations.NullMarked;
