package pl.myhezo.migrationservice.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.ReportRow;

/** An export of an old system, opened and checked as a whole. Each format yields the same records. */
public interface LegacyExport {

    /** Which system it comes from. Ids are unique within one. */
    String source();

    /** How many records there are to read, about: empty lines count here too. */
    Map<RecordKind, Long> expected();

    /** What is to be reported of the files themselves. */
    List<ReportRow> files();

    /** @param after the line after which to begin, 0 for the beginning */
    Records<LegacyCompany> companies(long after) throws IOException;

    /** @param after the line after which to begin, 0 for the beginning */
    Records<LegacyContract> contracts(long after) throws IOException;

    /** @param after the line after which to begin, 0 for the beginning */
    Records<LegacyTicket> tickets(long after) throws IOException;
}
