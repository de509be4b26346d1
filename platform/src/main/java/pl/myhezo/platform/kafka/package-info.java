/** Kafka as all services use it: consumers that lose nothing, producers that repeat nothing. */
@NullMarked
package pl.myhezo.platform.kafka;

import org.jspecify.annotations.NullMarked;
