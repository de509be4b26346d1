/** Tests of the way back. */
@NullMarked
package pl.myhezo.identityservice.recovery;

import org.jspecify.annotations.NullMarked;
