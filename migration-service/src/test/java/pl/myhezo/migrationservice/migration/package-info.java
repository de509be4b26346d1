/** How migrations are worked off. */
@NullMarked
package pl.myhezo.migrationservice.migration;

import org.jspecify.annotations.NullMarked;
