/** Tests of the module {@code member}. */
@NullMarked
package pl.myhezo.identityservice.member;

import org.jspecify.annotations.NullMarked;
