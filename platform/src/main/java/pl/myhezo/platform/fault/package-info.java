/** Places where tests let the process die. */
@NullMarked
package pl.myhezo.platform.fault;

import org.jspecify.annotations.NullMarked;
