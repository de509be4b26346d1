package pl.myhezo.endtoend.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What went wrong behind a page, and what it still waits for: an empty page says nothing of its own. */
final class PageTroubles {

    private final List<String> seen = new ArrayList<>();
    private final Set<Request> underWay = new LinkedHashSet<>();

    PageTroubles(Page page) {
        page.onRequest(underWay::add);
        page.onRequestFinished(underWay::remove);
        page.onRequestFailed(request -> {
            underWay.remove(request);
            seen.add("failed: " + request.url() + " " + request.failure());
        });
        page.onResponse(response -> {
            if (response.status() >= 400) {
                seen.add(response.status() + ": " + response.url());
            }
        });
        page.onPageError(error -> seen.add("error: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                seen.add("console: " + message.text());
            }
        });
    }

    @Override
    public String toString() {
        return String.join(
                System.lineSeparator(),
                Stream.concat(
                                seen.stream(),
                                underWay.stream().map(request -> "waits: " + request.method() + " " + request.url()))
                        .toList());
    }
}
