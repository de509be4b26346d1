/** Which record of which system became which contract. */
@NullMarked
package pl.myhezo.contractservice.legacy.mongo;

import org.jspecify.annotations.NullMarked;
