/** The whole system on one machine: started, watched, described and ended by {@code ./myhezo}. */
@NullMarked
package pl.myhezo.localstack.up;

import org.jspecify.annotations.NullMarked;
