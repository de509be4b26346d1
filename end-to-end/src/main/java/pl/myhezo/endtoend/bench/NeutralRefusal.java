package pl.myhezo.endtoend.bench;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hipparchus.stat.descriptive.rank.Median;
import org.hipparchus.stat.inference.MannWhitneyUTest;
import pl.myhezo.endtoend.system.Http;
import pl.myhezo.endtoend.system.Machine;
import pl.myhezo.endtoend.system.Purchase;
import pl.myhezo.endtoend.system.Registrations;
import pl.myhezo.endtoend.system.Status;

/**
 * Whether the answer to a form tells a company that we know from one that we do not, by its size or by its time: the
 * two are asked for in turns, with valid tax ids.
 */
final class NeutralRefusal {

    private static final int PAIRS = 1_000;
    private static final int WARM_UP = 100;

    private final Http http = new Http();
    private final Registrations registrations;
    private final Machine contractsTeam;
    private final Set<String> shapes = new HashSet<>();

    NeutralRefusal(Status status) {
        this.registrations = new Registrations(status);
        this.contractsTeam = new Machine(status, "contracts-team");
    }

    List<Figure> measure() {
        List<Double> known = new ArrayList<>();
        List<Double> unknown = new ArrayList<>();
        Purchase customer = Purchase.of(1);
        contractsTeam.store(customer);
        for (int i = 0; i < WARM_UP + PAIRS; i++) {
            Purchase stranger = Purchase.of(1);
            Purchase wrong = stranger.by(customer.nip(), customer.companyName());
            if (i % 2 == 0) {
                known.add(millis(wrong));
                unknown.add(millis(stranger));
            } else {
                unknown.add(millis(stranger));
                known.add(millis(wrong));
            }
        }
        double[] ofKnown = measured(known);
        double[] ofUnknown = measured(unknown);
        double difference = Math.abs(new Median().evaluate(ofKnown) - new Median().evaluate(ofUnknown));
        double p = new MannWhitneyUTest().mannWhitneyUTest(ofKnown, ofUnknown);
        return List.of(
                Figure.of("known and unknown company, medians differ by", difference, "ms", "< 10 ms")
                        .noting(PAIRS + " pairs"),
                Figure.of("known and unknown company, same distribution", p, "p", "> 0.01"),
                Figure.of("known and unknown company, shapes of the answer", shapes.size(), "", "1"));
    }

    private double millis(Purchase purchase) {
        HttpRequest form = registrations.submission(purchase, UUID.randomUUID() + "@firma.example", UUID.randomUUID());
        long start = System.nanoTime();
        HttpResponse<String> answer = http.send(form, 202);
        double millis = (System.nanoTime() - start) / 1e6;
        shapes.add(answer.headers().map().keySet() + " " + answer.body().length());
        return millis;
    }

    private static double[] measured(List<Double> all) {
        return all.stream().skip(WARM_UP).mapToDouble(Double::doubleValue).toArray();
    }
}
