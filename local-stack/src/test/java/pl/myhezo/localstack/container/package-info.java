/** Tests of the choice between processes and containers. */
@NullMarked
package pl.myhezo.localstack.container;

import org.jspecify.annotations.NullMarked;
