/** Tests of the users of the login. */
@NullMarked
package pl.myhezo.identityservice.user;

import org.jspecify.annotations.NullMarked;
