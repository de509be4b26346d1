/** The way back over HTTP. */
@NullMarked
package pl.myhezo.identityservice.recovery.http;

import org.jspecify.annotations.NullMarked;
