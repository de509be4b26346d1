/** Real MongoDB, Kafka, Keycloak and mail on this machine, for tests and for {@code ./myhezo up}. */
@NullMarked
package pl.myhezo.localstack;

import org.jspecify.annotations.NullMarked;
