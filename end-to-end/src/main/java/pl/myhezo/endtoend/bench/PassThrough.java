package pl.myhezo.endtoend.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import pl.myhezo.endtoend.system.Machine;
import pl.myhezo.endtoend.system.Status;

/** The same call through the gateway with a session, and straight to the service with a token. */
final class PassThrough {

    /** A contract of the sample customer, as it is written in a path. */
    static final String CONTRACT = "HEZO~2023~00017";

    private static final int CORES = 2;

    private final Status status;
    private final String cookies;

    PassThrough(Status status, String cookies) {
        this.status = status;
        this.cookies = cookies;
    }

    List<Figure> measure() throws Exception {
        String token = "Authorization: Bearer " + new Machine(status, "contracts-team").token();
        String session = "Cookie: " + cookies;
        String service = status.services().get("contract-service") + "/contracts/" + CONTRACT;
        String portal = status.portal() + "/api/contracts/" + CONTRACT;
        Wrk.warm(service, token);
        Wrk.warm(portal, session);
        Wrk direct = Wrk.get(service, token);
        Duration before = gatewayCpu();
        Wrk through = Wrk.get(portal, session);
        double cpuSeconds = gatewayCpu().minus(before).toMillis() / 1000.0;
        List<Figure> figures = new ArrayList<>();
        figures.addAll(direct.figures("straight to the service"));
        figures.addAll(through.figures("through the gateway"));
        figures.add(Figure.of(
                        "gateway with two cores to itself", CORES * through.requests() / cpuSeconds, "req/s", ">= 6000")
                .noting("by the processor time that its process took for them"));
        figures.add(Figure.of("gateway / direct", through.rate() / direct.rate(), "ratio", null)
                .noting("load generator, gateway and service share the cores"));
        return figures;
    }

    private Duration gatewayCpu() {
        long pid = status.process("gateway").pid();
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow();
    }
}
