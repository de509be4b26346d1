/** Who did what, written in the transaction of the effect. */
@NullMarked
package pl.myhezo.identityservice.audit;

import org.jspecify.annotations.NullMarked;
