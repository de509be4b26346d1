package pl.myhezo.migrationservice.export.zip;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import pl.myhezo.migrationservice.export.ExportSettings;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.Refusal;

/** What an archive holds: the files that are wanted, and what is to be said of others. */
public final class Contents {

    private final ExportSettings settings;
    private final EntryRules rules;
    private final Predicate<String> isWanted;
    private final Predicate<String> isKnown;
    private final Map<String, ArchiveEntry> wanted = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final NamesSeen names = new NamesSeen();
    private final Map<Reason, Integer> notListed = new HashMap<>();

    /** Something to be said about a file of an archive. */
    public record Finding(String name, Refusal refusal) {}

    private Contents(ExportSettings settings, Predicate<String> isWanted, Predicate<String> isKnown) {
        this.settings = settings;
        this.rules = new EntryRules(settings);
        this.isWanted = isWanted;
        this.isKnown = isKnown;
    }

    /**
     * Looks through an archive's directory.
     *
     * @param isWanted names of files that will be read, a handful
     * @param isKnown names of files that belong into such an archive; others are reported
     */
    public static Contents of(
            Archive archive, ExportSettings settings, Predicate<String> isWanted, Predicate<String> isKnown)
            throws IOException, BrokenArchive {
        Contents contents = new Contents(settings, isWanted, isKnown);
        archive.visit(settings.mostFiles() + 1, contents::look);
        contents.findRepeatedNames(archive);
        return contents;
    }

    /** The first file of that name that may be read. */
    public Optional<ArchiveEntry> file(String name) {
        return Optional.ofNullable(wanted.get(name));
    }

    /** Files that were refused or that nobody knows. */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        notListed.forEach((reason, count) -> all.add(new Finding("…", new Refusal(reason, "and " + count + " more"))));
        return Collections.unmodifiableList(all);
    }

    private void look(ArchiveEntry entry) {
        if (entry.number() > settings.mostFiles()) {
            note(entry, new Refusal(Reason.TOO_MANY_FILES, "more than " + settings.mostFiles()));
            return;
        }
        Optional<Refusal> refusal = rules.refusal(entry);
        if (refusal.isPresent()) {
            note(entry, refusal.get());
        } else if (!entry.isDirectory()) {
            names.add(entry.name());
            keep(entry);
        }
    }

    private void keep(ArchiveEntry entry) {
        if (isWanted.test(entry.name())) {
            wanted.putIfAbsent(entry.name(), entry);
        }
        if (!isKnown.test(entry.name())) {
            note(entry, new Refusal(Reason.UNKNOWN_FILE, entry.name()));
        }
    }

    private void findRepeatedNames(Archive archive) throws IOException, BrokenArchive {
        Set<Long> repeated = names.repeated();
        if (repeated.isEmpty()) {
            return;
        }
        Set<Long> met = new HashSet<>();
        archive.visit(settings.mostFiles(), entry -> {
            long mark = names.mark(entry.name());
            if (repeated.contains(mark) && rules.refusal(entry).isEmpty() && !met.add(mark)) {
                note(entry, new Refusal(Reason.DUPLICATE_NAME, entry.name()));
            }
        });
    }

    private void note(ArchiveEntry entry, Refusal refusal) {
        if (findings.size() < settings.mostFilesReported()) {
            findings.add(new Finding(entry.name(), refusal));
        } else {
            notListed.merge(refusal.reason(), 1, Integer::sum);
        }
    }
}
