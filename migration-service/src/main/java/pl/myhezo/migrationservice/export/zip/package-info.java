/** ZIP archives of strangers: read one entry at a time, never unpacked to disk, nothing in them believed. */
@NullMarked
package pl.myhezo.migrationservice.export.zip;

import org.jspecify.annotations.NullMarked;
