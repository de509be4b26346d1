package pl.myhezo.platform.mongo;

import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import java.util.List;

/**
 * Tells a database that is not there from one that refuses. The first mends itself and is waited for; the second, such
 * as a document that is too large, stays as it is however often it is tried.
 */
public final class MongoOutage {

    private static final List<Class<? extends MongoException>> OUTAGES = List.of(
            MongoTimeoutException.class,
            MongoSocketException.class,
            MongoNotPrimaryException.class,
            MongoNodeIsRecoveringException.class,
            MongoServerUnavailableException.class,
            MongoExecutionTimeoutException.class,
            MongoWriteConcernException.class,
            MongoSecurityException.class,
            MongoInterruptedException.class);

    private static final List<String> LABELS = List.of(
            MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL,
            MongoException.UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL,
            "RetryableWriteError");

    private MongoOutage() {}

    /** Whether the failure, or what caused it, is an outage of the database. */
    public static boolean isOutage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MongoException mongo && isOutage(mongo)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(MongoException failure) {
        return OUTAGES.stream().anyMatch(outage -> outage.isInstance(failure))
                || LABELS.stream().anyMatch(failure::hasErrorLabel);
    }
}
