/** Events as they cross a border: CloudEvents 1.0 in Kafka's binary mode. */
@NullMarked
package pl.myhezo.platform.event;

import org.jspecify.annotations.NullMarked;
