/** Texts that staff begin their answers with. */
@NullMarked
package pl.myhezo.ticketservice.template;

import org.jspecify.annotations.NullMarked;
