package pl.myhezo.platform.openapi;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem as it is described to callers; {@link pl.myhezo.platform.problem.ProblemWriter} writes it. */
@Schema(name = "Problem")
record ProblemBody(
        @Schema(example = "https://myhezo.pl/problems/invalid")
        String type,

        @Schema(description = "In the caller's language") String title,
        @Schema(example = "422") int status,
        @Schema(description = "In the caller's language") String detail,
        @Schema(description = "The path that was called") String instance,

        @Nullable @Schema(description = "To be quoted when asking for help")
        String traceId,

        @Nullable List<ErrorBody> errors) {

    @Schema(name = "FieldError")
    record ErrorBody(
            @Schema(example = "company.nip") String field,
            @Schema(example = "nip.checksum") String code,

            @Schema(description = "In the caller's language")
            String message,

            @Nullable @Schema(description = "What was probably meant")
            String suggestion) {}
}
