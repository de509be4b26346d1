package pl.myhezo.ticketservice.printing.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.ticketservice.printing.PrintingDialogue;
import pl.myhezo.ticketservice.ticket.Viewers;

/** The dialogue as a file. */
@RestController
class PrintingController {

    private final Viewers viewers;
    private final PrintingDialogue printing;

    PrintingController(Viewers viewers, PrintingDialogue printing) {
        this.viewers = viewers;
        this.printing = printing;
    }

    @GetMapping("/tickets/{id}/dialogue.pdf")
    @Operation(
            operationId = "printDialogue",
            summary = "The dialogue as PDF",
            description = "In the caller's language, without notes of staff. Where somebody of the supplier reads it,"
                    + " that is noted for the customer to see. While too many are being made the answer is 503 with"
                    + " Retry-After.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> print(@PathVariable String id, Authentication caller, Locale language) {
        PrintingDialogue.Printed printed = printing.print(viewers.of(caller), id, language);
        ContentDisposition download = ContentDisposition.attachment()
                .filename(printed.number() + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .body(printed.pdf());
    }
}
