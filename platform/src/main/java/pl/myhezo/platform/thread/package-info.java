/** The threads that carry virtual ones. */
@NullMarked
package pl.myhezo.platform.thread;

import org.jspecify.annotations.NullMarked;
