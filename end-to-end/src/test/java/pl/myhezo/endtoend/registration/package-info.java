/** The whole way of a person: registration, e-mail, two factors, contracts. */
@NullMarked
package pl.myhezo.endtoend.registration;

import org.jspecify.annotations.NullMarked;
