/** Waiting steps in MongoDB. */
@NullMarked
package pl.myhezo.identityservice.work.mongo;

import org.jspecify.annotations.NullMarked;
