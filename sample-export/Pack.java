import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs the sample export: {@code java Pack.java <this folder> <archive>}. Each file of {@code companies},
 * {@code contracts} and {@code tickets} becomes one line; a {@code range} of serial numbers becomes all of them; the
 * manifest gets the hashes.
 */
final class Pack {

    private static final Pattern RANGE = Pattern.compile(
            "\\{\"range\": *\"([^\"]*?)(\\d+)\\.\\.\\1(\\d+)\", *\"product\": *\"([^\"]*)\"}");
    private static final LocalDateTime ALWAYS_THE_SAME_TIME = LocalDateTime.of(2024, 6, 18, 22, 0);

    public static void main(String[] arguments) throws Exception {
        Path sources = Path.of(arguments[0]);
        Path archive = Path.of(arguments[1]);
        Map<String, byte[]> files = new TreeMap<>();
        for (String records : List.of("companies", "contracts", "tickets")) {
            files.put(records + ".ndjson", lines(sources.resolve(records)).getBytes(UTF_8));
        }
        String manifest = Files.readString(sources.resolve("manifest.json")).replace("{}", hashes(files));
        for (Path file : filesIn(sources.resolve("files"))) {
            files.put(sources.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        files.put("manifest.json", manifest.getBytes(UTF_8));
        write(files, archive);
    }

    private static String lines(Path folder) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Path record : filesIn(folder)) {
            String line = Files.readAllLines(record).stream().map(String::strip).collect(Collectors.joining(" "));
            lines.append(RANGE.matcher(line).replaceAll(Pack::serials)).append('\n');
        }
        return lines.toString();
    }

    private static String serials(MatchResult range) {
        String form = "{\"number\": \"%s%0" + range.group(2).length() + "d\", \"product\": \"%s\"}";
        return Matcher.quoteReplacement(
                LongStream.rangeClosed(Long.parseLong(range.group(2)), Long.parseLong(range.group(3)))
                        .mapToObj(number -> form.formatted(range.group(1), number, range.group(4)))
                        .collect(Collectors.joining(", ")));
    }

    private static String hashes(Map<String, byte[]> files) throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        return files.entrySet().stream()
                .map(file -> "\"%s\": \"%s\""
                        .formatted(file.getKey(), HexFormat.of().formatHex(sha256.digest(file.getValue()))))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void write(Map<String, byte[]> files, Path archive) throws IOException {
        Files.createDirectories(archive.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ALWAYS_THE_SAME_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
    }
}
