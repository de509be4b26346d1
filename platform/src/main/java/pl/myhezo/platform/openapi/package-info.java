/** Each service describes its HTTP interface in OpenAPI 3.1; clients are generated from that. */
@NullMarked
package pl.myhezo.platform.openapi;

import org.jspecify.annotations.NullMarked;
