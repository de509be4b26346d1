/** Tickets that somebody still works on go over, with their dialogue as a document and their files. */
@NullMarked
package pl.myhezo.migrationservice.ticket;

import org.jspecify.annotations.NullMarked;
