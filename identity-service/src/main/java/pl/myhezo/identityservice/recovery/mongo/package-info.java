/** Recovery cases in MongoDB. */
@NullMarked
package pl.myhezo.identityservice.recovery.mongo;

import org.jspecify.annotations.NullMarked;
