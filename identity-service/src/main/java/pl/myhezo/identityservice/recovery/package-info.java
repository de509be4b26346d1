/** The way back for somebody who lost his phone and recovery codes. */
@NullMarked
package pl.myhezo.identityservice.recovery;

import org.jspecify.annotations.NullMarked;
