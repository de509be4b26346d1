/** Tests of counting. */
@NullMarked
package pl.myhezo.identityservice.limit.mongo;

import org.jspecify.annotations.NullMarked;
