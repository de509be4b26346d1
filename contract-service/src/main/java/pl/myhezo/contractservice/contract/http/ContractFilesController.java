package pl.myhezo.contractservice.contract.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.contractservice.contract.Question;
import pl.myhezo.contractservice.contract.Viewer;

/** The list of contracts as files for spreadsheets. What breaks half way ends the connection, and not the file. */
@RestController
class ContractFilesController {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
    void csv(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String company,
            @RequestParam(required = false) @Nullable String supplier,
            @RequestParam(required = false) @Schema(allowableValues = {"current", "soon", "expired", "all"}) @Nullable
                    String state,
            @RequestParam(required = false) @Nullable Boolean expired,
            Authentication caller,
            Locale language,
            HttpServletResponse answer)
            throws IOException {
        write(Format.CSV, caller, new Filters(q, company, supplier, state, expired), language, answer);
    }

    @GetMapping("/contracts.xlsx")
    @Operation(operationId = "downloadContractsAsXlsx", summary = "The list as a workbook, a row for each device")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = WORKBOOK, schema = @Schema(type = "string", format = "binary")))
    void xlsx(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String company,
            @RequestParam(required = false) @Nullable String supplier,
            @RequestParam(required = false) @Schema(allowableValues = {"current", "soon", "expired", "all"}) @Nullable
                    String state,
            @RequestParam(required = false) @Nullable Boolean expired,
            Authentication caller,
            Locale language,
            HttpServletResponse answer)
            throws IOException {
        write(Format.XLSX, caller, new Filters(q, company, supplier, state, expired), language, answer);
    }

    private void write(
            Format format, Authentication caller, Filters filters, Locale language, HttpServletResponse answer)
            throws IOException {
        Viewer viewer = viewers.of(caller);
        Question question = QuestionReader.file(viewer, filters);
        ContentDisposition name = ContentDisposition.attachment()
                .filename(writing.name(format, language), UTF_8)
                .build();
        answer.setContentType(format.mediaType());
        answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
        writing.write(format, viewer, question, language, answer.getOutputStream());
    }
}
