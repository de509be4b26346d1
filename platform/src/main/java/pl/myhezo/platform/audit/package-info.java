/** Who did what, written in the transaction of the effect, and sealed so that nobody changes it unseen. */
@NullMarked
package pl.myhezo.platform.audit;

import org.jspecify.annotations.NullMarked;
