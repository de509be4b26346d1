package pl.myhezo.migrationservice.migration;

/**
 * The right to work on a migration, for a while.
 *
 * @param fence rises with every claim and every cancellation, so a worker that lost its claim can write nothing more
 */
public record Claim(String migrationId, long fence) {}
