/** Companies and suppliers in MongoDB. */
@NullMarked
package pl.myhezo.contractservice.company.mongo;

import org.jspecify.annotations.NullMarked;
