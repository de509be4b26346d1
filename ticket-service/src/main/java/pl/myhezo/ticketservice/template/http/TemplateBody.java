package pl.myhezo.ticketservice.template.http;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.problem.Fields;
import pl.myhezo.ticketservice.template.Wording;

/** What a template is to say. */
@Schema(name = "TemplateWording")
record TemplateBody(
        @Nullable @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = Wording.LONGEST_NAME)
        String name,

        @Nullable
        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                maxLength = Wording.LONGEST_TEXT,
                description = "In Polish, {number} and {customer} for the ticket's number and the customer's name")
        String pl,

        @Nullable
        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                maxLength = Wording.LONGEST_TEXT,
                description = "The same in English")
        String en) {

    /** @throws pl.myhezo.platform.problem.Problem 422 with an error for each field that is wrong */
    Wording read() {
        Fields fields = new Fields();
        String checkedName = fields.required("name", name, Wording::checkedName);
        String polish = fields.required("pl", pl, Wording::checkedText);
        String english = fields.required("en", en, Wording::checkedText);
        fields.refuseIfWrong();
        return new Wording(
                Objects.requireNonNull(checkedName), Objects.requireNonNull(polish), Objects.requireNonNull(english));
    }
}
