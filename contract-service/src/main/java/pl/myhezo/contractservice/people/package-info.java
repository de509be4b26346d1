/** Which companies a person belongs to, as far as we were told. */
@NullMarked
package pl.myhezo.contractservice.people;

import org.jspecify.annotations.NullMarked;
