/** Templates over HTTP. */
@NullMarked
package pl.myhezo.ticketservice.template.http;

import org.jspecify.annotations.NullMarked;
