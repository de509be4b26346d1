/** Tests of what people say of themselves. */
@NullMarked
package pl.myhezo.identityservice.person;

import org.jspecify.annotations.NullMarked;
