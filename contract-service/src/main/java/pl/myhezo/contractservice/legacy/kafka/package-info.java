/** Exported contracts in, what became of them out. */
@NullMarked
package pl.myhezo.contractservice.legacy.kafka;

import org.jspecify.annotations.NullMarked;
