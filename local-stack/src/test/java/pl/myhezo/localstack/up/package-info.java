/** Tests of the system on one machine. */
@NullMarked
package pl.myhezo.localstack.up;

import org.jspecify.annotations.NullMarked;
