package pl.myhezo.ticketservice.printing.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.ticketservice.attachment.FilesUnderWay;
import pl.myhezo.ticketservice.attachment.TooManyFilesUnderWay;
import pl.myhezo.ticketservice.printing.PrintingDialogue;
import pl.myhezo.ticketservice.ticket.Viewer;
import pl.myhezo.ticketservice.ticket.Viewers;

/** The dialogue as a file. */
@RestController
class PrintingController {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final Viewers viewers;
    private final PrintingDialogue printing;
    private final FilesUnderWay documents;

    PrintingController(Viewers viewers, PrintingDialogue printing, FilesUnderWay documents) {
        this.viewers = viewers;
        this.printing = printing;
        this.documents = documents;
    }

    @GetMapping("/tickets/{id}/dialogue.pdf")
    @Operation(
            operationId = "printDialogue",
            summary = "The dialogue as PDF",
            description = "In the caller's language, without notes of staff. Where somebody of the supplier reads it,"
                    + " that is noted for the customer to see. One at a time: a second one is refused with 429, and while"
                    + " too many are being made the answer is 503, both with Retry-After.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    void print(@PathVariable String id, Authentication caller, Locale language, HttpServletResponse response)
            throws IOException {
        Viewer viewer = viewers.of(caller);
        try (FilesUnderWay.Place _ = documents.take(viewer.subject())) {
            send(printing.print(viewer, id, language), response);
        } catch (TooManyFilesUnderWay many) {
            throw many.own() ? Problem.tooMany("printing.own", SOON) : Problem.busy("printing.busy", SOON);
        }
    }

    private static void send(PrintingDialogue.Printed printed, HttpServletResponse response) throws IOException {
        ContentDisposition download = ContentDisposition.attachment()
                .filename(printed.ticket().origin().number() + ".pdf")
                .build();
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setContentLength(printed.pdf().length);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, download.toString());
        response.getOutputStream().write(printed.pdf());
    }
}
