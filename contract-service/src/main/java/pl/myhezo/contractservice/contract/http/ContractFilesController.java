package pl.myhezo.contractservice.contract.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.contractservice.contract.Viewer;

/** The list of contracts as files for spreadsheets. */
@RestController
class ContractFilesController {

    private final Viewers viewers;
    private final WritingFile writing;

    ContractFilesController(Viewers viewers, WritingFile writing) {
        this.viewers = viewers;
        this.writing = writing;
    }

    @GetMapping("/contracts.csv")
    @Operation(operationId = "downloadContractsAsCsv", summary = "The list as CSV, a row for each device")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> csv(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String company,
            @RequestParam(required = false) @Nullable Boolean expired,
            Authentication caller,
            Locale language) {
        return file(Format.CSV, q, company, expired, caller, language);
    }

    @GetMapping("/contracts.xlsx")
    @Operation(operationId = "downloadContractsAsXlsx", summary = "The list as a workbook, a row for each device")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> xlsx(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String company,
            @RequestParam(required = false) @Nullable Boolean expired,
            Authentication caller,
            Locale language) {
        return file(Format.XLSX, q, company, expired, caller, language);
    }

    private ResponseEntity<byte[]> file(
            Format format,
            @Nullable String q,
            @Nullable String company,
            @Nullable Boolean expired,
            Authentication caller,
            Locale language) {
        Viewer viewer = viewers.of(caller);
        Download file = writing.write(format, viewer, QuestionReader.file(viewer, q, company, expired), language);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), UTF_8)
                                .build()
                                .toString())
                .body(file.content());
    }
}
