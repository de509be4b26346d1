/** Asking ClamAV about a file. */
@NullMarked
package pl.myhezo.ticketservice.attachment.clamav;

import org.jspecify.annotations.NullMarked;
