package pl.myhezo.migrationservice.export.zip;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        // Counted before: room that grows by copying would need more than twice as much.
        NamesSeen names = new NamesSeen(archive.count(settings.mostFiles(), entry -> true));
        archive.visit(settings.mostFiles() + 1, entry -> contents.look(entry, names));
        contents.findRepeatedNames(archive, names);
        return contents;
    }

    /** The first file of a name that may be read; the others are not looked at. */
    public static Optional<ArchiveEntry> file(Archive archive, ExportSettings settings, String name)
            throws IOException, BrokenArchive {
        EntryRules rules = new EntryRules(settings);
        Map<String, ArchiveEntry> found = new HashMap<>();
        archive.visit(settings.mostFiles(), entry -> {
            if (entry.name().equals(name) && rules.refusal(entry).isEmpty()) {
                found.putIfAbsent(name, entry);
            }
        });
        return Optional.ofNullable(found.get(name));
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

    private void look(ArchiveEntry entry, NamesSeen names) {
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

    private void findRepeatedNames(Archive archive, NamesSeen names) throws IOException, BrokenArchive {
        if (!names.keepRepeated()) {
            return;
        }
        archive.visit(settings.mostFiles(), entry -> {
            boolean isLookedAt = !entry.isDirectory() && rules.refusal(entry).isEmpty();
            if (isLookedAt && names.isMetAgain(entry.name())) {
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
