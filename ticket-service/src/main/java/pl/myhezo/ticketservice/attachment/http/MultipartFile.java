package pl.myhezo.ticketservice.attachment.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.UploadContext;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.problem.FieldError;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.ProblemType;
import pl.myhezo.platform.problem.Rules;
import pl.myhezo.ticketservice.attachment.SentFile;

/** The one part, named {@code file}, of a multipart body: read as it comes, and never laid down in between. */
final class MultipartFile implements SentFile {

    private static final String FIELD = "file";
    private static final int LONGEST_HEADERS = 4096;

    private final HttpServletRequest request;
    private @Nullable FileItemStream part;

    MultipartFile(HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public String name() throws IOException {
        try {
            return Objects.requireNonNullElse(part().getName(), "");
        } catch (InvalidFileNameException e) {
            return e.getName(); // there is a character in it that is taken out anyway
        }
    }

    @Override
    public InputStream content() throws IOException {
        return part().openStream();
    }

    private FileItemStream part() throws IOException {
        if (part == null) {
            part = first();
        }
        return part;
    }

    private FileItemStream first() throws IOException {
        FileUpload upload = new FileUpload();
        upload.setHeaderEncoding(UTF_8.name());
        upload.setPartHeaderSizeMax(LONGEST_HEADERS);
        try {
            var parts = upload.getItemIterator(new Body(request));
            if (!parts.hasNext()) {
                throw Problem.invalid(new FieldError(FIELD, Rules.REQUIRED));
            }
            FileItemStream first = parts.next();
            if (!FIELD.equals(first.getFieldName())) {
                throw Problem.unknownField(String.valueOf(first.getFieldName()));
            }
            if (first.isFormField()) {
                throw Problem.malformed(FIELD);
            }
            return first;
        } catch (FileUploadException e) {
            throw Problem.of(ProblemType.MALFORMED);
        }
    }

    private record Body(HttpServletRequest request) implements UploadContext {

        @Override
        public String getCharacterEncoding() {
            return UTF_8.name();
        }

        @Override
        public String getContentType() {
            return request.getContentType();
        }

        @Override
        public long contentLength() {
            return request.getContentLengthLong();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return request.getInputStream();
        }
    }
}
