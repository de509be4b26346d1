/** Habits of our HTTP interfaces: pages by cursor, versions in {@code ETag} and {@code If-Match}. */
@NullMarked
package pl.myhezo.platform.http;

import org.jspecify.annotations.NullMarked;
