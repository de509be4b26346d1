/** Signing in, staying signed in and signing out. */
@NullMarked
package pl.myhezo.gateway.login;

import org.jspecify.annotations.NullMarked;
