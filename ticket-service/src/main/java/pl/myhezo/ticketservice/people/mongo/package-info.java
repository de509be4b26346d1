/** People in MongoDB. */
@NullMarked
package pl.myhezo.ticketservice.people.mongo;

import org.jspecify.annotations.NullMarked;
