/** Tests of the package of the same name. */
@NullMarked
package pl.myhezo.migrationservice.export.zendesk;

import org.jspecify.annotations.NullMarked;
