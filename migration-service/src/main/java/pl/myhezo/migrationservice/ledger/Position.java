package pl.myhezo.migrationservice.ledger;

/**
 * Where in an export something stands.
 *
 * @param file the entry's name in the archive
 * @param line counted from 1; for a file itself its number in the archive's directory
 */
public record Position(String file, long line) {}
