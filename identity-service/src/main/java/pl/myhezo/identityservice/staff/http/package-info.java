/** Those who work for us over HTTP. */
@NullMarked
package pl.myhezo.identityservice.staff.http;

import org.jspecify.annotations.NullMarked;
