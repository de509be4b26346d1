/** Files in GridFS and what is known of them. */
@NullMarked
package pl.myhezo.ticketservice.attachment.mongo;

import org.jspecify.annotations.NullMarked;
