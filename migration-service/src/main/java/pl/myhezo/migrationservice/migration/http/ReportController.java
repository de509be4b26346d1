package pl.myhezo.migrationservice.migration.http;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.migrationservice.ledger.Outcome;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.Report;
import pl.myhezo.migrationservice.ledger.ReportQuery;
import pl.myhezo.migrationservice.migration.WatchingMigrations;
import pl.myhezo.platform.http.Cursor;
import pl.myhezo.platform.http.Page;
import pl.myhezo.platform.http.PageRequest;
import pl.myhezo.platform.problem.FieldError;
import pl.myhezo.platform.problem.Problem;

@RestController
@RequestMapping("/migrations/{id}")
class ReportController {

    private final WatchingMigrations watching;

    ReportController(WatchingMigrations watching) {
        this.watching = watching;
    }

    @GetMapping("/report")
    Page<ReportItem> report(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable RecordKind kind,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        PageRequest asked = PageRequest.of(limit, cursor);
        Report.Page page = watching.report(
                id,
                new ReportQuery(Optional.ofNullable(kind), Optional.ofNullable(outcome), place(asked), asked.limit()));
        return new Page<>(
                page.rows().stream().map(ReportItem::of).toList(),
                page.next()
                        .map(place -> Cursor.encode(List.of(place.toString())))
                        .orElse(null),
                null);
    }

    private static long place(PageRequest asked) {
        try {
            return asked.cursor()
                    .map(cursor -> Long.parseLong(Cursor.decode(cursor, 1).getFirst()))
                    .orElse(0L);
        } catch (NumberFormatException e) {
            throw Problem.invalid(new FieldError("cursor", "invalid"));
        }
    }
}
