/** Exports in MongoDB. */
@NullMarked
package pl.myhezo.ticketservice.export.mongo;

import org.jspecify.annotations.NullMarked;
