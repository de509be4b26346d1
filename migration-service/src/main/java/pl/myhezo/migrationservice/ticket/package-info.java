/** Which tickets of an export would be moved. */
@NullMarked
package pl.myhezo.migrationservice.ticket;

import org.jspecify.annotations.NullMarked;
