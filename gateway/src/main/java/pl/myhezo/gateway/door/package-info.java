/** What every request from outside passes before anything else looks at it; the management port has no such door. */
@NullMarked
package pl.myhezo.gateway.door;

import org.jspecify.annotations.NullMarked;
