/** Users as the login knows them. */
@NullMarked
package pl.myhezo.identityservice.user;

import org.jspecify.annotations.NullMarked;
