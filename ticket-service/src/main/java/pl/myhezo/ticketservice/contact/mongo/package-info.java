/** What replicas know together of the contact form. */
@NullMarked
package pl.myhezo.ticketservice.contact.mongo;

import org.jspecify.annotations.NullMarked;
