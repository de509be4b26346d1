/** Tests of the servers' programs. */
@NullMarked
package pl.myhezo.localstack.parts;

import org.jspecify.annotations.NullMarked;
