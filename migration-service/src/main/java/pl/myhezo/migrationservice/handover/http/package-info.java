/** Fetching over HTTP. */
@NullMarked
package pl.myhezo.migrationservice.handover.http;

import org.jspecify.annotations.NullMarked;
