package pl.myhezo.gateway.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The body of a refusal, as RFC 9457 has it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
        URI type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable String traceId) {}
