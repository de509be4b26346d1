/** Tests of what people say of themselves. */
@NullMarked
package pl.myhezo.identityservice.account;

import org.jspecify.annotations.NullMarked;
