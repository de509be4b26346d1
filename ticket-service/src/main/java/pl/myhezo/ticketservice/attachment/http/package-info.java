/** Files over HTTP. */
@NullMarked
package pl.myhezo.ticketservice.attachment.http;

import org.jspecify.annotations.NullMarked;
