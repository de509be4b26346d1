package pl.myhezo.localstack.up;

import java.io.PrintStream;
import java.time.Instant;

/** What a person wants to know of a running system. */
final class Summary {

    private final PrintStream out;

    Summary(PrintStream out) {
        this.out = out;
    }

    /** Addresses, people with the codes of this moment, and what to do next. */
    void welcome(SystemStatus status, SampleExport sample, Instant now) {
        out.println();
        out.println("Portal   " + status.portal());
        out.println("         in Polish  " + status.portal().replace("//localhost", "//myhezo.pl.localhost"));
        out.println("         in English " + status.portal().replace("//localhost", "//myhezo.com.localhost"));
        out.println("Mails    " + status.inbox());
        out.println();
        out.println("People of the demo, all with the password "
                + status.people().getFirst().password());
        long left = OneTimeCode.SECONDS - now.getEpochSecond() % OneTimeCode.SECONDS;
        out.printf("  %-32s %-8s %s%n", "e-mail", "code", "(valid for " + left + " s; ./myhezo status shows the next)");
        for (SystemStatus.Person person : status.people()) {
            out.printf("  %-32s %-8s %s%n", person.email(), code(person, now), person.note());
        }
        sample.tryIt().ifPresent(this::invite);
    }

    private void invite(SampleExport.Purchase purchase) {
        out.println();
        out.println("To register as somebody new (Logowanie → Zarejestruj się):");
        out.println("  NIP " + purchase.nip() + ", contract " + purchase.contractNumber() + ", serial number "
                + purchase.serialNumber());
    }

    void processes(SystemStatus status) {
        out.println(status.ready() ? "Ready" : status.processes().isEmpty() ? "Not running" : "Not ready");
        for (SystemStatus.RunningProcess process : status.processes()) {
            if (status.beingStartedAgain().contains(process.name())) {
                continue;
            }
            String address = status.services().getOrDefault(process.name(), "");
            out.printf(
                    "  %-20s process %-8d %5d MB  %s%n", process.name(), process.pid(), process.residentMb(), address);
        }
        for (String part : status.beingStartedAgain()) {
            out.printf("  %-20s is being started again%n", part);
        }
        if (!status.processes().isEmpty()) {
            out.printf("  %-20s %16s %5d MB%n", "all together", "", status.residentMb());
        }
    }

    private static String code(SystemStatus.Person person, Instant now) {
        return OneTimeCode.of(person.totpSecret(), now);
    }
}
