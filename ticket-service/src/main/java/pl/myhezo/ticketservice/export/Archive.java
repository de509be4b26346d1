package pl.myhezo.ticketservice.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The file that is being written. One that is not finished has no table of contents, and opens nowhere. */
final class Archive {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ZipOutputStream zip;

    Archive(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    /** Writes an entry. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    void add(String path, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        try {
            content.writeTo(zip);
        } finally {
            zip.closeEntry();
        }
        zip.flush(); // so that nobody between us and its receiver takes the pause for the end
    }

    void add(String path, byte[] content) throws IOException {
        add(path, out -> out.write(content));
    }

    void addJson(String path, Object content) throws IOException {
        add(path, JSON.writeValueAsBytes(content));
    }

    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}
