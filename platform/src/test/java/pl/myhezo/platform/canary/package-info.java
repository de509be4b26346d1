/** Breaks every rule of the house, so that each rule is seen to catch it. */
@NullMarked
package pl.myhezo.platform.canary;

import org.jspecify.annotations.NullMarked;
