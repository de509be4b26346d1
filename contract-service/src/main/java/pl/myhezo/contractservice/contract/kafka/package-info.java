/** Changes of contracts, told to the other services. */
@NullMarked
package pl.myhezo.contractservice.contract.kafka;

import org.jspecify.annotations.NullMarked;
