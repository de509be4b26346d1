/** Registrations in, decisions out. */
@NullMarked
package pl.myhezo.contractservice.authorisation.kafka;

import org.jspecify.annotations.NullMarked;
