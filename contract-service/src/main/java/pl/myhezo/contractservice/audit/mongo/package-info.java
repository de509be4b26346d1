/** The audit trail in MongoDB. */
@NullMarked
package pl.myhezo.contractservice.audit.mongo;

import org.jspecify.annotations.NullMarked;
