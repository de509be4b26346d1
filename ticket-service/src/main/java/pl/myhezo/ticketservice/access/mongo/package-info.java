/** The log of reads in MongoDB. */
@NullMarked
package pl.myhezo.ticketservice.access.mongo;

import org.jspecify.annotations.NullMarked;
