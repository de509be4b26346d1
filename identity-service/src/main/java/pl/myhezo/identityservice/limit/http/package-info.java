/** Who calls over HTTP. */
@NullMarked
package pl.myhezo.identityservice.limit.http;

import org.jspecify.annotations.NullMarked;
