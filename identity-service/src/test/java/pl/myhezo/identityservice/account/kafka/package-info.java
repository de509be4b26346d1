/** Tests of what is said over Kafka. */
@NullMarked
package pl.myhezo.identityservice.account.kafka;

import org.jspecify.annotations.NullMarked;
