/** What we know of a person: values that refuse bad input. */
@NullMarked
package pl.myhezo.identityservice.person;

import org.jspecify.annotations.NullMarked;
