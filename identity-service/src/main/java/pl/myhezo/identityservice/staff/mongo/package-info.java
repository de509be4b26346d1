/** The roster in MongoDB. */
@NullMarked
package pl.myhezo.identityservice.staff.mongo;

import org.jspecify.annotations.NullMarked;
