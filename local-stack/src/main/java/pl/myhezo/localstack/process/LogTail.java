package pl.myhezo.localstack.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The end of a log file, for messages about a part that failed. */
public final class LogTail {

    private static final int ENOUGH_BYTES = 16 * 1024;

    private LogTail() {}

    /** The last lines, each indented; empty when there is no such file. */
    public static String of(Path log, int lines) {
        try (var channel = Files.newByteChannel(log)) {
            long start = Math.max(0, channel.size() - ENOUGH_BYTES);
            channel.position(start);
            byte[] end = java.nio.channels.Channels.newInputStream(channel).readAllBytes();
            List<String> all = new String(end, StandardCharsets.UTF_8).lines().toList();
            return all.stream()
                    .skip(Math.max(0, all.size() - lines))
                    .map(line -> "    " + line)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return "";
        }
    }
}
