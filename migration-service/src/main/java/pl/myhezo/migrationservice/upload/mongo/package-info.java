/** Uploaded exports in GridFS, where every replica finds them. */
@NullMarked
package pl.myhezo.migrationservice.upload.mongo;

import org.jspecify.annotations.NullMarked;
