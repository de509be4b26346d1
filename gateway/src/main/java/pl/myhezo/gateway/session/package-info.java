/** The login session: who is signed in, with which tokens, until when. */
@NullMarked
package pl.myhezo.gateway.session;

import org.jspecify.annotations.NullMarked;
