/** The answers of contract-service as they arrive from Kafka. */
@NullMarked
package pl.myhezo.identityservice.authorisation.kafka;

import org.jspecify.annotations.NullMarked;
