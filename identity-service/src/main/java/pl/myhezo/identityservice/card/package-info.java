/** The card of a contract, which says what registering needs, for whoever has no number at hand. */
@NullMarked
package pl.myhezo.identityservice.card;

import org.jspecify.annotations.NullMarked;
