/** The own account over HTTP. */
@NullMarked
package pl.myhezo.identityservice.account.http;

import org.jspecify.annotations.NullMarked;
