/** Events leave through a collection written in the aggregate's own transaction, and a relay that publishes them in order. */
@NullMarked
package pl.myhezo.platform.outbox;

import org.jspecify.annotations.NullMarked;
