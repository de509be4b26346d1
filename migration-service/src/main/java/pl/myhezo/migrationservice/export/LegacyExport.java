package pl.myhezo.migrationservice.export;

import java.io.IOException;
import java.io.InputStream;
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

    /**
     * @param after the line after which to begin, 0 for the beginning
     * @param heartbeat called often, here and while reading: passing over gigabytes takes longer than a claim holds
     */
    Records<LegacyCompany> companies(long after, Runnable heartbeat) throws IOException;

    /** The same of contracts. */
    Records<LegacyContract> contracts(long after, Runnable heartbeat) throws IOException;

    /** The same of tickets. */
    Records<LegacyTicket> tickets(long after, Runnable heartbeat) throws IOException;

    /**
     * The content of a file that a message names. Several threads may read at once.
     *
     * @param path as the message says it
     * @throws RefusedFile here or while reading, if the file is missing, unsafe, broken or too large
     * @throws IOException if the export cannot be read on
     */
    InputStream attachment(String path) throws IOException;
}
