/** People in MongoDB. */
@NullMarked
package pl.myhezo.contractservice.people.mongo;

import org.jspecify.annotations.NullMarked;
