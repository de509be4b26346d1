/** Where reminding stands, in MongoDB. */
@NullMarked
package pl.myhezo.contractservice.expiry.mongo;

import org.jspecify.annotations.NullMarked;
