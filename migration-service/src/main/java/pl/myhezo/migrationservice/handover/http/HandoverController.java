package pl.myhezo.migrationservice.handover.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import pl.myhezo.migrationservice.handover.Content;
import pl.myhezo.migrationservice.handover.KeptContents;
import pl.myhezo.platform.problem.Problem;

/** Fetches what an event only refers to. Bytes are passed on as they come, and never change under their id. */
@RestController
class HandoverController {

    private final KeptContents contents;

    HandoverController(KeptContents contents) {
        this.contents = contents;
    }

    @GetMapping("/dialogues/{id}")
    void dialogue(@PathVariable String id, ServletWebRequest request, HttpServletResponse response) throws IOException {
        send(Content.Kind.DIALOGUE, id, MediaType.APPLICATION_PDF_VALUE, request, response);
    }

    @GetMapping("/files/{id}")
    void file(@PathVariable String id, ServletWebRequest request, HttpServletResponse response) throws IOException {
        send(Content.Kind.FILE, id, MediaType.APPLICATION_OCTET_STREAM_VALUE, request, response);
    }

    private void send(
            Content.Kind kind, String id, String type, ServletWebRequest request, HttpServletResponse response)
            throws IOException {
        KeptContents.Kept kept = contents.find(kind, id).orElseThrow(Problem::notFound);
        if (request.checkNotModified(id)) {
            return;
        }
        response.setContentType(type);
        response.setContentLengthLong(kept.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try (InputStream content = kept.open()) {
            content.transferTo(response.getOutputStream());
        }
    }
}
