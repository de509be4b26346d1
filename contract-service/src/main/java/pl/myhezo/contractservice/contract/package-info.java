/** Service contracts: what a company bought, for how long, and which devices it covers. */
@NullMarked
package pl.myhezo.contractservice.contract;

import org.jspecify.annotations.NullMarked;
