/** Accounts as the other services hear of them. */
@NullMarked
package pl.myhezo.identityservice.account.kafka;

import org.jspecify.annotations.NullMarked;
