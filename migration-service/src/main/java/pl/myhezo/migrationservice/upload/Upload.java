package pl.myhezo.migrationservice.upload;

/**
 * An upload that is there whole.
 *
 * @param size in bytes
 * @param sha256 of its bytes, as hexadecimal digits
 */
public record Upload(String id, long size, String sha256) {}
