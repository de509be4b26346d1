package pl.myhezo.ticketservice.template.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import pl.myhezo.ticketservice.template.Template;

/** A template as staff see it. */
@Schema(name = "Template")
record TemplateItem(
        UUID id,
        String name,
        @Schema(description = "In Polish") String pl,
        @Schema(description = "In English") String en,
        Instant updatedAt,

        @Schema(description = "For If-Match, in quotes") long version) {

    static TemplateItem of(Template template) {
        return new TemplateItem(
                template.id(),
                template.wording().name(),
                template.wording().pl(),
                template.wording().en(),
                template.updatedAt(),
                template.version());
    }
}
