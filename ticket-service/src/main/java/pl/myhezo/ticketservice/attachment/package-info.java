/** Files of a ticket: taken in as a stream, looked at before anybody gets them, and never shown but as a download. */
@NullMarked
package pl.myhezo.ticketservice.attachment;

import org.jspecify.annotations.NullMarked;
