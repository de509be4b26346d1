/** The contact form over HTTP. */
@NullMarked
package pl.myhezo.ticketservice.contact.http;

import org.jspecify.annotations.NullMarked;
