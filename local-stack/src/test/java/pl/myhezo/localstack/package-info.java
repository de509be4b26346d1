/** Tests of the servers of this machine. */
@NullMarked
package pl.myhezo.localstack;

import org.jspecify.annotations.NullMarked;
