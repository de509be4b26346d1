/** Tests of what is said over Kafka. */
@NullMarked
package pl.myhezo.identityservice.authorisation.kafka;

import org.jspecify.annotations.NullMarked;
