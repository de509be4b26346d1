/** Events arrive at least once and take effect once. */
@NullMarked
package pl.myhezo.platform.inbox;

import org.jspecify.annotations.NullMarked;
