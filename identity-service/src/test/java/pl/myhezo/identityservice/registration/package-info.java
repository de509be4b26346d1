/** Tests of registering. */
@NullMarked
package pl.myhezo.identityservice.registration;

import org.jspecify.annotations.NullMarked;
