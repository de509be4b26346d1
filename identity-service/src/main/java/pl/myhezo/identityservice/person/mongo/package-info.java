/** Persons as they lie in documents. */
@NullMarked
package pl.myhezo.identityservice.person.mongo;

import org.jspecify.annotations.NullMarked;
