package pl.myhezo.migrationservice.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import pl.myhezo.migrationservice.handover.Awaited;
import pl.myhezo.migrationservice.handover.Content;
import pl.myhezo.migrationservice.handover.KeptContents;

/** Keeps content for a test. */
final class ContentsInMemory implements KeptContents {

    private final Map<String, byte[]> kept = new ConcurrentHashMap<>();
    private final AtomicInteger writes = new AtomicInteger();

    @Override
    public void keep(Content content, Content.Opening opening) throws IOException {
        if (!kept.containsKey(content.sha256())) {
            try (InputStream bytes = opening.open()) {
                kept.put(content.sha256(), bytes.readAllBytes());
            }
            writes.incrementAndGet();
        }
    }

    @Override
    public void keep(List<Small> contents) throws IOException {
        for (Small small : contents) {
            keep(small.content(), () -> new ByteArrayInputStream(small.bytes()));
        }
    }

    @Override
    public Optional<Kept> find(Content.Kind kind, String sha256) {
        return Optional.ofNullable(kept.get(sha256)).map(Bytes::new);
    }

    @Override
    public void forget(Instant notWantedSince, Awaited awaited) {
        throw new UnsupportedOperationException();
    }

    int writes() {
        return writes.get();
    }

    void clear() {
        kept.clear();
        writes.set(0);
    }

    String text(Content content) {
        return new String(bytes(content), UTF_8);
    }

    /** The text of a document, its lines joined. */
    String pdf(PrintedDialogue dialogue) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(dialogue.content()))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** The colours in the middle of a document's pictures, one after another. */
    List<Color> pictures(PrintedDialogue dialogue) throws IOException {
        List<Color> colours = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(bytes(dialogue.content()))) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    if (page.getResources().getXObject(name) instanceof PDImageXObject picture) {
                        int colour = picture.getImage().getRGB(picture.getWidth() / 2, picture.getHeight() / 2);
                        colours.add(new Color(colour));
                    }
                }
            }
        }
        return colours;
    }

    private byte[] bytes(Content content) {
        return Objects.requireNonNull(kept.get(content.sha256()));
    }

    private record Bytes(byte[] bytes) implements Kept {

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
