package pl.myhezo.ticketservice.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Files that are taken. Ending and content must both be of the kind; what a browser says of the type is not asked. Not
 * here is whatever a browser or a desktop runs: pages, drawings with scripts, programs, documents with macros, and those
 * of Office before 2007, which show by nothing whether they have some.
 */
enum FileKind {
    PDF("application/pdf", Set.of("pdf"), starts("%PDF-")),
    PNG("image/png", Set.of("png"), starts("\u0089PNG\r\n\u001a\n")),
    JPEG("image/jpeg", Set.of("jpg", "jpeg"), starts("\u00ff\u00d8\u00ff")),
    GIF("image/gif", Set.of("gif"), starts("GIF87a").or(starts("GIF89a"))),
    WEBP("image/webp", Set.of("webp"), starts("RIFF").and(at(8, "WEBP"))),
    TIFF("image/tiff", Set.of("tif", "tiff"), starts("II*\u0000").or(starts("MM\u0000*"))),
    BMP("image/bmp", Set.of("bmp"), starts("BM")),
    HEIC("image/heic", Set.of("heic"), at(4, "ftyp")),
    MP4("video/mp4", Set.of("mp4", "m4v"), at(4, "ftyp")),
    MOV("video/quicktime", Set.of("mov"), at(4, "ftyp")),
    WEBM("video/webm", Set.of("webm"), starts("\u001a\u0045\u00df\u00a3")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx"), zip()),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of("xlsx"), zip()),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Set.of("pptx"), zip()),
    ODT("application/vnd.oasis.opendocument.text", Set.of("odt"), zip()),
    ODS("application/vnd.oasis.opendocument.spreadsheet", Set.of("ods"), zip()),
    ODP("application/vnd.oasis.opendocument.presentation", Set.of("odp"), zip()),
    RTF("application/rtf", Set.of("rtf"), starts("{\\rtf")),
    ZIP("application/zip", Set.of("zip"), zip()),
    SEVEN_ZIP("application/x-7z-compressed", Set.of("7z"), starts("7z\u00bc\u00af\u0027\u001c")),
    GZIP("application/gzip", Set.of("gz", "tgz"), starts("\u001f\u008b")),
    TAR("application/x-tar", Set.of("tar"), at(257, "ustar")),
    PCAP(
            "application/vnd.tcpdump.pcap",
            Set.of("pcap", "cap"),
            starts("\u00d4\u00c3\u00b2\u00a1")
                    .or(starts("\u00a1\u00b2\u00c3\u00d4"))
                    .or(starts("\u004d\u003c\u00b2\u00a1"))),
    PCAPNG("application/x-pcapng", Set.of("pcapng"), starts("\n\r\r\n")),
    TEXT("text/plain", Set.of("txt", "log", "csv", "cfg", "conf", "ini", "json", "yaml", "yml", "md", "eml"), text());

    /** So many bytes from the beginning tell what a file is. */
    static final int TELLING = 4096;

    private static final Map<String, FileKind> BY_EXTENSION = Arrays.stream(values())
            .flatMap(kind -> kind.extensions.stream().map(extension -> Map.entry(extension, kind)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String type;
    private final Set<String> extensions;
    private final Look look;

    FileKind(String type, Set<String> extensions, Look look) {
        this.type = type;
        this.extensions = extensions;
        this.look = look;
    }

    /**
     * The kind of a file.
     *
     * @param beginning the first {@link #TELLING} bytes, or all
     */
    static Optional<FileKind> of(FileName name, byte[] beginning) {
        return Optional.ofNullable(BY_EXTENSION.get(name.extension())).filter(kind -> kind.look.fits(beginning));
    }

    /** The media type under which it is handed out. */
    String type() {
        return type;
    }

    static List<String> extensions() {
        return BY_EXTENSION.keySet().stream().sorted().toList();
    }

    /** A look at the beginning of a content. */
    private interface Look {
        boolean fits(byte[] beginning);

        default Look or(Look other) {
            return beginning -> fits(beginning) || other.fits(beginning);
        }

        default Look and(Look other) {
            return beginning -> fits(beginning) && other.fits(beginning);
        }
    }

    private static Look starts(String mark) {
        return at(0, mark);
    }

    private static Look at(int place, String mark) {
        byte[] bytes = mark.getBytes(ISO_8859_1);
        return beginning -> beginning.length >= place + bytes.length
                && Arrays.equals(beginning, place, place + bytes.length, bytes, 0, bytes.length);
    }

    /** With entries, or empty. */
    private static Look zip() {
        return starts("PK\u0003\u0004").or(starts("PK\u0005\u0006"));
    }

    /** UTF-8, an old one-byte code or marked UTF-16: no control but those of lines; and no page. */
    private static Look text() {
        Look wide = starts("\u00ff\u00fe").or(starts("\u00fe\u00ff"));
        Look narrow = beginning -> {
            String read = new String(beginning, ISO_8859_1);
            return !read.isEmpty()
                    && read.chars()
                            .noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 27)
                    && !isPage(read);
        };
        return wide.or(narrow);
    }

    private static boolean isPage(String text) {
        String begins = text.replace("\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        return begins.startsWith("<!doctype html")
                || begins.startsWith("<html")
                || begins.startsWith("<svg")
                || begins.startsWith("<script");
    }
}
