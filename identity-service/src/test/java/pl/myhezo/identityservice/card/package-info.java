/** Tests of the module {@code card}. */
@NullMarked
package pl.myhezo.identityservice.card;

import org.jspecify.annotations.NullMarked;
