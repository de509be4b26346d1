/** Which program changed what, written in the transaction of the change. */
@NullMarked
package pl.myhezo.contractservice.audit;

import org.jspecify.annotations.NullMarked;
