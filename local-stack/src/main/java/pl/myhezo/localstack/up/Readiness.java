package pl.myhezo.localstack.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pl.myhezo.localstack.process.Ports;

/** What can be known to fail before anything is started: each is refused with one line. */
final class Readiness {

    private static final long NEEDED_MB = 1_000;

    private Readiness() {}

    static void check(Installation installation, Blueprint blueprint) {
        checkDisk(installation);
        checkPorts(blueprint);
        checkOffset(installation);
    }

    /** Keycloak goes on using the addresses that its realm was imported with. */
    static void checkOffset(Installation installation) {
        Path note = installation.data("port-offset");
        String offset = Integer.toString(installation.offset());
        try {
            if (!Files.exists(note)) {
                Files.createDirectories(note.resolveSibling("."));
                Files.writeString(note, offset);
            } else if (!Files.readString(note).equals(offset)) {
                throw new Refusal("The data in " + installation.home() + " belong to MYHEZO_PORT_OFFSET="
                        + Files.readString(note) + ": use that, or another folder with MYHEZO_DATA, or delete them with"
                        + " ./myhezo up --fresh.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkDisk(Installation installation) {
        try {
            Files.createDirectories(installation.home());
            long freeMb = Files.getFileStore(installation.home()).getUsableSpace() / (1024 * 1024);
            if (freeMb < NEEDED_MB) {
                throw new Refusal("Only " + freeMb + " MB of disk are free at " + installation.home()
                        + "; myHEZO needs " + NEEDED_MB + " MB.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freeOffset() {
        return IntStream.iterate(100, offset -> offset < 1_000, offset -> offset + 100)
                .filter(offset -> Blueprint.shiftedBy(offset).parts().stream()
                        .flatMap(part -> part.ports().stream())
                        .allMatch(Ports::isFree))
                .findFirst()
                .orElse(100);
    }

    private static void checkPorts(Blueprint blueprint) {
        List<String> busy = blueprint.parts().stream()
                .flatMap(part -> part.ports().stream()
                        .filter(port -> !Ports.isFree(port))
                        .map(port -> port + " for " + part.name()
                                + PortOwner.of(port)
                                        .map(owner -> " (" + owner + ")")
                                        .orElse("")))
                .toList();
        if (!busy.isEmpty()) {
            throw new Refusal("Busy: port " + busy.stream().collect(Collectors.joining(", port "))
                    + ". End that program, or start a system with other ports and data of its own: MYHEZO_PORT_OFFSET="
                    + freeOffset() + " MYHEZO_DATA=.myhezo-2 ./myhezo up");
        }
    }
}
