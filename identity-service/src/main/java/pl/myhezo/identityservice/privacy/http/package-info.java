/** Export and erasure over HTTP. */
@NullMarked
package pl.myhezo.identityservice.privacy.http;

import org.jspecify.annotations.NullMarked;
