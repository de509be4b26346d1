/** Tests of export and erasure. */
@NullMarked
package pl.myhezo.identityservice.privacy;

import org.jspecify.annotations.NullMarked;
