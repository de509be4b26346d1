/** Accounts and companies in MongoDB. */
@NullMarked
package pl.myhezo.identityservice.account.mongo;

import org.jspecify.annotations.NullMarked;
