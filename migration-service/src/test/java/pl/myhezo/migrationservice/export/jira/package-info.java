/** Tests of the package of the same name. */
@NullMarked
package pl.myhezo.migrationservice.export.jira;

import org.jspecify.annotations.NullMarked;
