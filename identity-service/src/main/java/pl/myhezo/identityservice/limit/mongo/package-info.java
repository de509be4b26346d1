/** Counted attempts in MongoDB. */
@NullMarked
package pl.myhezo.identityservice.limit.mongo;

import org.jspecify.annotations.NullMarked;
