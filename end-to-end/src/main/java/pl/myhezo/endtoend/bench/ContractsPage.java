package pl.myhezo.endtoend.bench;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import pl.myhezo.endtoend.system.Http;
import pl.myhezo.endtoend.system.Machine;
import pl.myhezo.endtoend.system.Purchase;
import pl.myhezo.endtoend.system.Status;

/** The data of the first page after login, for a company with 12,000 devices. */
final class ContractsPage {

    private static final int SERIALS = 12_000;
    private static final int CALLS = 60;
    private static final int WARM_UP = 20;
    private static final String NIP_OF_THE_SAMPLE_CUSTOMER = "1234563218";

    private final Http http = new Http();
    private final Status status;
    private final String cookies;

    ContractsPage(Status status, String cookies) {
        this.status = status;
        this.cookies = cookies;
    }

    List<Figure> measure() {
        new Machine(status, "contracts-team")
                .store(Purchase.of(SERIALS).by(NIP_OF_THE_SAMPLE_CUSTOMER, "Alfa Sp. z o.o."));
        HttpRequest request = Http.request(status.portal() + "/api/contracts")
                .header("Cookie", cookies)
                .header("Accept-Encoding", "gzip")
                .build();
        List<Long> nanos = new ArrayList<>();
        int bytes = 0;
        for (int i = 0; i < WARM_UP + CALLS; i++) {
            long start = System.nanoTime();
            HttpResponse<String> answer = http.send(request, 200);
            if (i >= WARM_UP) {
                nanos.add(System.nanoTime() - start);
            }
            bytes = answer.body().length();
        }
        List<Figure> figures =
                new ArrayList<>(Latencies.ofNanos(nanos).figures("contracts page data, 12,000 serials", "< 150 ms"));
        figures.add(Figure.of("contracts page data, size", bytes / 1024.0, "KiB", null));
        return figures;
    }
}
