/** A creating call that is sent twice takes effect once. */
@NullMarked
package pl.myhezo.platform.idempotency;

import org.jspecify.annotations.NullMarked;
