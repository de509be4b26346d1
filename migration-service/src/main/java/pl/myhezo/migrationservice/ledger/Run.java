package pl.myhezo.migrationservice.ledger;

/**
 * The migration in which something is done.
 *
 * @param source the system that the export comes from
 * @param dryRun everything is checked and reported, and nothing is sent
 */
public record Run(String migrationId, String source, boolean dryRun) {}
