package pl.myhezo.localstack.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** A folder with one JSON file a mail. */
record MailFolder(Path folder) implements MailStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public List<Mail> oldestFirst() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(file -> JSON.readValue(file, Mail.class))
                    .sorted(Comparator.comparing(Mail::receivedAt))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void keep(Mail mail) {
        try {
            Files.createDirectories(folder);
            // Written beside and renamed: half a file would keep the mail server from starting again.
            Path draft = Files.createTempFile(folder, "mail", ".part");
            JSON.writeValue(draft, mail);
            Files.move(draft, file(mail), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void forget(Mail mail) {
        try {
            Files.deleteIfExists(file(mail));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(Mail mail) {
        return folder.resolve(mail.id() + ".json");
    }
}
