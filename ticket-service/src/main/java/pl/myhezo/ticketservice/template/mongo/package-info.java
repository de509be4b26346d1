/** Templates in MongoDB. */
@NullMarked
package pl.myhezo.ticketservice.template.mongo;

import org.jspecify.annotations.NullMarked;
