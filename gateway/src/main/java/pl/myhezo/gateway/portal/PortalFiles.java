package pl.myhezo.gateway.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/**
 * All files of the portal, read once. A request only looks a name up, so no spelling of a path can lead anywhere else.
 */
final class PortalFiles {

    private static final String ROOT = "portal/";
    private static final String START_PAGE = "/index.html";

    /** The bundler's names, such as `/assets/index-Dx3k9f2a.js`. */
    private static final Pattern HASHED = Pattern.compile("/assets/.+[.-][A-Za-z0-9_-]{8,}\\.[a-z0-9]+");

    private final Map<String, PortalFile> byPath;

    private PortalFiles(Map<String, PortalFile> byPath) {
        this.byPath = Map.copyOf(byPath);
    }

    static PortalFiles read(ClassLoader from) {
        try {
            Map<String, byte[]> contents = new HashMap<>();
            ResourcePatternResolver resolver = new PathMatchingResourcePatternResolver(from);
            for (Resource resource : resolver.getResources("classpath*:" + ROOT + "**/*.*")) {
                String url = resource.getURL().toString();
                contents.put(
                        url.substring(url.lastIndexOf("/" + ROOT) + ROOT.length()), resource.getContentAsByteArray());
            }
            Map<String, PortalFile> files = new HashMap<>();
            contents.forEach((path, content) -> {
                if (!isEncodingOfAnother(path, contents)) {
                    files.put(path, file(path, content, contents));
                }
            });
            if (!files.containsKey(START_PAGE)) {
                throw new PortalMissing(ROOT + "index.html");
            }
            return new PortalFiles(files);
        } catch (IOException e) {
            throw new UncheckedIOException("The portal's files cannot be read", e);
        }
    }

    Optional<PortalFile> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The one page of the portal, whatever address within it was asked for. */
    PortalFile startPage() {
        return Objects.requireNonNull(byPath.get(START_PAGE));
    }

    private static PortalFile file(String path, byte[] content, Map<String, byte[]> contents) {
        Map<Encoding, byte[]> encoded = new EnumMap<>(Encoding.class);
        for (Encoding encoding : Encoding.values()) {
            byte[] other = contents.get(path + encoding.suffix());
            if (other != null) {
                encoded.put(encoding, other);
            }
        }
        return new PortalFile(
                content,
                encoded,
                type(path),
                hash(content),
                HASHED.matcher(path).matches());
    }

    private static boolean isEncodingOfAnother(String path, Map<String, byte[]> contents) {
        return Arrays.stream(Encoding.values())
                .map(Encoding::suffix)
                .anyMatch(suffix -> path.endsWith(suffix)
                        && contents.containsKey(path.substring(0, path.length() - suffix.length())));
    }

    private static MediaType type(String path) {
        if (path.endsWith(".webmanifest")) {
            return MediaType.valueOf("application/manifest+json");
        }
        MediaType type = MediaTypeFactory.getMediaType(path).orElse(MediaType.APPLICATION_OCTET_STREAM);
        return type.getType().equals("text") ? new MediaType(type, StandardCharsets.UTF_8) : type;
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
