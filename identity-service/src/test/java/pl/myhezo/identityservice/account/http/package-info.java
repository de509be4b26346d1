/** Tests of what people say of themselves. */
@NullMarked
package pl.myhezo.identityservice.account.http;

import org.jspecify.annotations.NullMarked;
