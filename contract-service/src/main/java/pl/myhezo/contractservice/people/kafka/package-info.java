/** Accounts as identity-service tells of them. */
@NullMarked
package pl.myhezo.contractservice.people.kafka;

import org.jspecify.annotations.NullMarked;
