/** Where the servers' programs come from: found, fetched and prepared once per user and version. */
@NullMarked
package pl.myhezo.localstack.parts;

import org.jspecify.annotations.NullMarked;
