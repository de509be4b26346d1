/** Tests of child processes. */
@NullMarked
package pl.myhezo.localstack.process;

import org.jspecify.annotations.NullMarked;
