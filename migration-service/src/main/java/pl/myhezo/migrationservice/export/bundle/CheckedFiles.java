package pl.myhezo.migrationservice.export.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.myhezo.migrationservice.export.RefusedExport;
import pl.myhezo.migrationservice.export.zip.Archive;
import pl.myhezo.migrationservice.export.zip.ArchiveEntry;
import pl.myhezo.migrationservice.export.zip.BrokenEntry;
import pl.myhezo.migrationservice.export.zip.Contents;
import pl.myhezo.migrationservice.ledger.Outcome;
import pl.myhezo.migrationservice.ledger.Position;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.Refusal;
import pl.myhezo.migrationservice.ledger.ReportRow;

/**
 * The files of an export, each read through once before anything of it takes effect: a hash in the manifest must match,
 * and what cannot be unpacked to its end is not begun.
 */
final class CheckedFiles {

    private final Archive archive;
    private final Contents contents;
    private final Runnable heartbeat;
    private final Map<String, ArchiveEntry> readable = new HashMap<>();
    private final Map<String, Long> lines = new HashMap<>();
    private final List<ReportRow> rows = new ArrayList<>();

    private CheckedFiles(Archive archive, Contents contents, Runnable heartbeat) {
        this.archive = archive;
        this.contents = contents;
        this.heartbeat = heartbeat;
    }

    /** @throws RefusedExport if a hash of the manifest does not match */
    static CheckedFiles of(
            Archive archive, Contents contents, Layout layout, Map<String, String> hashes, Runnable heartbeat)
            throws IOException, RefusedExport {
        CheckedFiles files = new CheckedFiles(archive, contents, heartbeat);
        contents.findings().forEach(finding -> files.report(finding.name(), finding.refusal()));
        for (Map.Entry<String, String> hash : hashes.entrySet()) {
            files.checkHash(hash.getKey(), hash.getValue());
        }
        for (String name : layout.records()) {
            if (!hashes.containsKey(name)) {
                files.checkContent(name);
            }
        }
        return files;
    }

    Optional<ArchiveEntry> readable(String name) {
        return Optional.ofNullable(readable.get(name));
    }

    long lines(String name) {
        return lines.getOrDefault(name, 0L);
    }

    List<ReportRow> rows() {
        return List.copyOf(rows);
    }

    private void checkHash(String name, String expected) throws IOException, RefusedExport {
        ArchiveEntry entry = contents.file(name)
                .orElseThrow(() -> new RefusedExport(Reason.WRONG_HASH, name + " is not in the archive"));
        try {
            if (!examine(entry).sha256().equalsIgnoreCase(expected)) {
                throw new RefusedExport(Reason.WRONG_HASH, name);
            }
        } catch (BrokenEntry e) {
            throw new RefusedExport(Reason.WRONG_HASH, e.what());
        }
    }

    private void checkContent(String name) throws IOException {
        Optional<ArchiveEntry> entry = contents.file(name);
        if (entry.isEmpty()) {
            report(name, new Refusal(Reason.MISSING_FILE, name));
            return;
        }
        try {
            examine(entry.get());
        } catch (BrokenEntry e) {
            report(name, new Refusal(Reason.BROKEN_FILE, e.what()));
        }
    }

    private Examination examine(ArchiveEntry entry) throws IOException {
        try (InputStream content = archive.read(entry)) {
            Examination examination = Examination.of(content, heartbeat);
            readable.put(entry.name(), entry);
            lines.put(entry.name(), examination.lines());
            return examination;
        }
    }

    private void report(String name, Refusal refusal) {
        String file = Refusal.printable(name);
        Outcome outcome = refusal.reason() == Reason.UNKNOWN_FILE ? Outcome.SKIPPED : Outcome.REJECTED;
        rows.add(new ReportRow(
                RecordKind.FILE,
                new Position(file, rows.size() + 1L),
                file,
                null,
                outcome,
                refusal.reason().name(),
                refusal.detail(),
                null,
                List.of()));
    }
}
