/** The audit trail in MongoDB. */
@NullMarked
package pl.myhezo.identityservice.audit.mongo;

import org.jspecify.annotations.NullMarked;
