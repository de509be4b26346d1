package pl.myhezo.identityservice.privacy.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.identityservice.privacy.ErasingAccount;
import pl.myhezo.identityservice.privacy.ExportingOwnData;
import pl.myhezo.platform.security.FreshLogin;

/** The own data: to see, and to have erased. */
@RestController
@Tag(name = "account")
@RequestMapping("/account")
class PrivacyController {

    private static final String ZIP = "application/zip";

    private final ExportingOwnData exporting;
    private final ErasingAccount erasing;
    private final FreshLogin fresh;

    PrivacyController(ExportingOwnData exporting, ErasingAccount erasing, FreshLogin fresh) {
        this.exporting = exporting;
        this.erasing = erasing;
        this.fresh = fresh;
    }

    @GetMapping("/export")
    @Operation(
            summary = "What we hold about the caller",
            description =
                    "Refused with 401 login-too-old unless password and code were given in the last five minutes.")
    @ApiResponse(
            responseCode = "200",
            description = "An archive of JSON files",
            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> exportAccount(JwtAuthenticationToken caller) {
        fresh.demand(caller);
        byte[] archive = ExportedFiles.of(exporting.export(caller.getName()));
        ContentDisposition download =
                ContentDisposition.attachment().filename("myhezo.zip").build();
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(ZIP)) // whatever was asked for: there is no other form
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .body(archive);
    }

    @PostMapping("/erasure")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void eraseAccount(JwtAuthenticationToken caller) {
        erasing.erase(caller.getName());
    }
}
