/** Sessions in MongoDB, unreadable without the cookie. */
@NullMarked
package pl.myhezo.gateway.session.mongo;

import org.jspecify.annotations.NullMarked;
