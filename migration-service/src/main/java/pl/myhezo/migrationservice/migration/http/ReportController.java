package pl.myhezo.migrationservice.migration.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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
        Report.Page page = watching.report(id, query(kind, outcome, place(asked), asked.limit()));
        return new Page<>(
                page.rows().stream().map(ReportItem::of).toList(),
                page.next()
                        .map(place -> Cursor.encode(List.of(place.toString())))
                        .orElse(null),
                null);
    }

    @GetMapping("/problems")
    ProblemGroups problems(@PathVariable String id) {
        return ProblemGroups.of(watching.problems(id));
    }

    @GetMapping(path = "/report.csv", produces = "text/csv")
    void csv(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable RecordKind kind,
            @RequestParam(required = false) @Nullable Outcome outcome,
            HttpServletResponse answer)
            throws IOException {
        Report.Page page = watching.report(id, query(kind, outcome, 0, PageRequest.HIGHEST_LIMIT));
        answer.setContentType("text/csv;charset=UTF-8");
        answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"migration-" + id + ".csv\"");
        ReportCsv csv = new ReportCsv(answer.getWriter());
        csv.add(page.rows());
        while (page.next().isPresent()) {
            page = watching.report(id, query(kind, outcome, page.next().get(), PageRequest.HIGHEST_LIMIT));
            csv.add(page.rows());
        }
    }

    private static ReportQuery query(@Nullable RecordKind kind, @Nullable Outcome outcome, long after, int limit) {
        return new ReportQuery(Optional.ofNullable(kind), Optional.ofNullable(outcome), after, limit);
    }

    private static long place(PageRequest asked) {
        return asked.cursor()
                .map(cursor -> Cursor.decode(cursor, 1, place -> Long.parseLong(place.getFirst())))
                .orElse(0L);
    }
}
