/** What somebody opened and wrote, to take along: his own tickets in one file, with everybody else in it masked. */
@NullMarked
package pl.myhezo.ticketservice.export;

import org.jspecify.annotations.NullMarked;
