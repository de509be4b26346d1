/** The desk, shown to those who sit at it. */
@NullMarked
package pl.myhezo.ticketservice.desk.http;

import org.jspecify.annotations.NullMarked;
