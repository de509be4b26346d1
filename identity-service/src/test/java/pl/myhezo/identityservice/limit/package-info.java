/** Tests of counting. */
@NullMarked
package pl.myhezo.identityservice.limit;

import org.jspecify.annotations.NullMarked;
