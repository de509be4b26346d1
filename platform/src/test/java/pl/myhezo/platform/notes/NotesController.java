package pl.myhezo.platform.notes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.platform.http.IfMatch;
import pl.myhezo.platform.idempotency.IdempotentCalls;
import pl.myhezo.platform.problem.Problem;

@RestController
@RequestMapping("/notes")
class NotesController {

    private final WritingNotes writing;
    private final IdempotentCalls calls;

    NotesController(WritingNotes writing, IdempotentCalls calls) {
        this.writing = writing;
        this.calls = calls;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Note write(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody @Valid Note note) {
        return calls.once("POST /notes", key, note, Note.class, () -> writing.write(note));
    }

    /** There is one version of it, the seventh. */
    @PutMapping("/{number}")
    Note change(
            @PathVariable int number,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @RequestBody @Valid Note note) {
        IfMatch.require(version, 7);
        return note;
    }

    /** Where the service thinks that the call comes from. */
    @GetMapping("/whence")
    String whence(HttpServletRequest request) {
        return request.getRemoteAddr();
    }

    @GetMapping("/{number}")
    Note read(@PathVariable int number) {
        throw Problem.notFound();
    }
}
