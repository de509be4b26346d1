/** Tells people in time that their contracts end. */
@NullMarked
package pl.myhezo.contractservice.expiry;

import org.jspecify.annotations.NullMarked;
