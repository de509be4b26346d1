package pl.myhezo.ticketservice.template.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.platform.http.ETags;
import pl.myhezo.platform.http.IfMatch;
import pl.myhezo.platform.http.Page;
import pl.myhezo.platform.idempotency.IdempotentCalls;
import pl.myhezo.ticketservice.template.EditingTemplates;
import pl.myhezo.ticketservice.template.Template;
import pl.myhezo.ticketservice.template.Templates;
import pl.myhezo.ticketservice.template.Wording;

/** Templates: read by staff, written by supervisors. */
@RestController
class TemplatesController {

    private final Templates templates;
    private final EditingTemplates editing;
    private final IdempotentCalls calls;

    TemplatesController(Templates templates, EditingTemplates editing, IdempotentCalls calls) {
        this.templates = templates;
        this.editing = editing;
        this.calls = calls;
    }

    @GetMapping("/templates")
    @Operation(operationId = "listTemplates", summary = "Texts to begin an answer with, by name")
    Page<TemplateItem> all() {
        return Page.whole(templates.all().stream().map(TemplateItem::of).toList());
    }

    @PostMapping("/templates")
    @Operation(operationId = "addTemplate", summary = "Add a template")
    @ApiResponse(responseCode = "201", description = "It is there for all staff")
    ResponseEntity<TemplateItem> add(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody TemplateBody body,
            Authentication caller) {
        Wording wording = body.read();
        TemplateItem added = calls.once(
                "POST /templates " + caller.getName(),
                key,
                body,
                TemplateItem.class,
                () -> TemplateItem.of(editing.add(caller.getName(), wording)));
        return ResponseEntity.created(URI.create("/templates/" + added.id()))
                .eTag(ETags.of(added.version()))
                .body(added);
    }

    @PutMapping("/templates/{id}")
    @Operation(operationId = "changeTemplate", summary = "Put other words in its place")
    ResponseEntity<TemplateItem> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody TemplateBody body,
            Authentication caller) {
        Template changed = editing.change(caller.getName(), id, IfMatch.version(ifMatch), body.read());
        return ResponseEntity.ok().eTag(ETags.of(changed.version())).body(TemplateItem.of(changed));
    }

    @DeleteMapping("/templates/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeTemplate", summary = "Take it away")
    @ApiResponse(responseCode = "204", description = "It is gone")
    void remove(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Authentication caller) {
        editing.remove(caller.getName(), id, IfMatch.version(ifMatch));
    }
}
