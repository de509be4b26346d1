/** Contracts in MongoDB, one document each with all its serial numbers. */
@NullMarked
package pl.myhezo.contractservice.contract.mongo;

import org.jspecify.annotations.NullMarked;
