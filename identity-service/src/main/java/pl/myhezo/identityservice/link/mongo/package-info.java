/** Links in MongoDB, by the digest of their token. */
@NullMarked
package pl.myhezo.identityservice.link.mongo;

import org.jspecify.annotations.NullMarked;
