/** Work that one replica of a service does at a time, begun as soon as there is some. */
@NullMarked
package pl.myhezo.platform.lease;

import org.jspecify.annotations.NullMarked;
