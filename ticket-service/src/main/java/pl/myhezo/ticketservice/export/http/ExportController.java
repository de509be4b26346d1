package pl.myhezo.ticketservice.export.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.security.FreshLogin;
import pl.myhezo.ticketservice.attachment.FilesUnderWay;
import pl.myhezo.ticketservice.attachment.TooManyFilesUnderWay;
import pl.myhezo.ticketservice.export.AskingForExport;
import pl.myhezo.ticketservice.export.Export;
import pl.myhezo.ticketservice.export.ExportSettings;
import pl.myhezo.ticketservice.export.WritingExport;
import pl.myhezo.ticketservice.ticket.Viewers;

/** The own tickets to take along. */
@RestController
class ExportController {

    private static final String ZIP = "application/zip";
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Viewers viewers;
    private final AskingForExport asking;
    private final WritingExport writing;
    private final FreshLogin fresh;
    private final FilesUnderWay underWay;

    ExportController(
            Viewers viewers, AskingForExport asking, WritingExport writing, FreshLogin fresh, ExportSettings settings) {
        this.viewers = viewers;
        this.asking = asking;
        this.writing = writing;
        this.fresh = fresh;
        this.underWay = new FilesUnderWay(settings.atOnce(), 1);
    }

    @PostMapping("/tickets/export")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "askForExport",
            summary = "Ask for the tickets that the caller opened or wrote in, as one file",
            description = "Of what he may read now. One at a time: while one waits to be fetched or is being fetched,"
                    + " the answer is 409. Refused with 401 login-too-old unless password and code were given in the"
                    + " last five minutes.")
    @ApiResponse(responseCode = "201", description = "It waits to be fetched")
    ExportItem ask(Authentication caller) {
        fresh.demand(caller);
        return ExportItem.of(asking.ask(caller.getName()));
    }

    @GetMapping("/tickets/export")
    @Operation(operationId = "getExport", summary = "How far the caller's latest export is")
    ExportItem look(Authentication caller) {
        return asking.look(caller.getName()).map(ExportItem::of).orElseThrow(Problem::notFound);
    }

    @GetMapping("/tickets/export/{exportId}")
    @Operation(
            operationId = "fetchExport",
            summary = "The file, once",
            description = "JSON and PDF of each ticket, with the caller's own files; everybody else in it is called by"
                    + " his part in the ticket, and notes of staff are not in it. It is written while it is fetched, and"
                    + " stops before a ticket that the caller may no longer read. Wants a login of the last five"
                    + " minutes, as asking for it does.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
    void fetch(@PathVariable UUID exportId, Authentication caller, Locale language, HttpServletResponse response)
            throws IOException {
        fresh.demand(caller);
        try (FilesUnderWay.Place _ = underWay.take(caller.getName())) {
            Export begun = writing.begin(viewers.of(caller), exportId);
            announce(response);
            writing.write(begun, () -> viewers.of(caller), language, response.getOutputStream());
        } catch (TooManyFilesUnderWay many) {
            throw many.own() ? Problem.notFound() : Problem.busy("export.busy", SOON);
        }
    }

    private static void announce(HttpServletResponse response) throws IOException {
        ContentDisposition download =
                ContentDisposition.attachment().filename("myhezo-tickets.zip").build();
        response.setContentType(ZIP);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, download.toString());
        response.flushBuffer(); // from here on, what goes wrong breaks the download off
    }
}
