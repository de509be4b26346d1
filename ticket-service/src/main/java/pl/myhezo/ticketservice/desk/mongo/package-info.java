/** The people of the desk in MongoDB. */
@NullMarked
package pl.myhezo.ticketservice.desk.mongo;

import org.jspecify.annotations.NullMarked;
