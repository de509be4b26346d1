/** Registrations and requests for cards in, decisions out. */
@NullMarked
package pl.myhezo.contractservice.registration.kafka;

import org.jspecify.annotations.NullMarked;
