package pl.myhezo.migrationservice.migration.http;

import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.migrationservice.migration.ReceivingExport;
import pl.myhezo.migrationservice.migration.ResumingMigration;
import pl.myhezo.migrationservice.migration.StoppingMigration;
import pl.myhezo.migrationservice.migration.WatchingMigrations;
import pl.myhezo.migrationservice.upload.UploadTooLarge;
import pl.myhezo.platform.http.Cursor;
import pl.myhezo.platform.http.Page;
import pl.myhezo.platform.http.PageRequest;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.ProblemType;

@RestController
@RequestMapping("/migrations")
class MigrationController {

    private final ReceivingExport receiving;
    private final WatchingMigrations watching;
    private final StoppingMigration stopping;
    private final ResumingMigration resuming;

    MigrationController(
            ReceivingExport receiving,
            WatchingMigrations watching,
            StoppingMigration stopping,
            ResumingMigration resuming) {
        this.receiving = receiving;
        this.watching = watching;
        this.stopping = stopping;
        this.resuming = resuming;
    }

    @PostMapping(consumes = "application/zip")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ReceivingExport.Received receive(
            @RequestParam(defaultValue = "myhezo") String format,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
            Principal operator,
            InputStream export)
            throws IOException {
        ReceivingExport.Request request =
                new ReceivingExport.Request(format, dryRun, operator.getName(), idempotencyKey);
        try {
            return receiving.receive(request, export);
        } catch (UploadTooLarge e) {
            throw Problem.of(ProblemType.TOO_LARGE);
        }
    }

    @GetMapping
    Page<MigrationView> list(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        PageRequest asked = PageRequest.of(limit, cursor);
        String before =
                asked.cursor().map(place -> Cursor.decode(place, 1).getFirst()).orElse(null);
        return Page.of(
                        watching.list(before, asked.oneMore()),
                        asked,
                        found -> List.of(found.migration().id()))
                .map(MigrationView::of);
    }

    @GetMapping("/{id}")
    MigrationView one(@PathVariable String id) {
        return MigrationView.of(watching.progress(id));
    }

    @PostMapping("/{id}/pause")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void pause(@PathVariable String id, Principal operator) {
        stopping.pause(id, operator.getName());
    }

    @PostMapping("/{id}/resume")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void resume(@PathVariable String id) {
        resuming.resume(id);
    }

    @PostMapping("/{id}/cancel")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void cancel(@PathVariable String id, Principal operator) {
        stopping.cancel(id, operator.getName());
    }
}
