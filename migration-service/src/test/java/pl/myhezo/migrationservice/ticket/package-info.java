/** Tests of the package of the same name. */
@NullMarked
package pl.myhezo.migrationservice.ticket;

import org.jspecify.annotations.NullMarked;
