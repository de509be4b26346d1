package pl.myhezo.endtoend.accessibility;

import static pl.myhezo.endtoend.accessibility.Look.As.AGENT;
import static pl.myhezo.endtoend.accessibility.Look.As.ANYBODY;
import static pl.myhezo.endtoend.accessibility.Look.As.CUSTOMER;
import static pl.myhezo.endtoend.accessibility.Look.As.OPERATOR;
import static pl.myhezo.endtoend.accessibility.Look.As.SUPERVISOR;
import static pl.myhezo.endtoend.accessibility.Look.As.SUPPLIER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who looks at which page. Each route of the portal is among them, or a test fails. */
final class Addresses {

    /** What the portal writes of its routes; a test of its own compares the two. */
    private static final Path ROUTES = Path.of("../portal/src/addresses.txt");

    private static final String UNKNOWN = "01979f3e-6d40-7000-8000-000000000000";

    private static final Map<String, List<Look>> LOOKS = Map.ofEntries(
            Map.entry("/", looks("/", ANYBODY)),
            Map.entry("/sign-in", looks("/sign-in", ANYBODY)),
            Map.entry("/logged-in", looks("/logged-in", ANYBODY)),
            Map.entry("/start", looks("/start", ANYBODY)),
            Map.entry("/login-failed", looks("/login-failed?reason=expired", ANYBODY)),
            Map.entry("/lost-phone", looks("/lost-phone", ANYBODY)),
            Map.entry("/register", looks("/register", ANYBODY)),
            Map.entry("/register/$id", looks("/register/" + UNKNOWN, ANYBODY)),
            Map.entry("/contract-card", looks("/contract-card", ANYBODY)),
            Map.entry("/contact", looks("/contact", ANYBODY)),
            Map.entry("/terms", looks("/terms", ANYBODY)),
            Map.entry("/privacy", looks("/privacy", ANYBODY)),
            Map.entry("/revoke", looks("/revoke#token", ANYBODY)),
            Map.entry("/approve", looks("/approve#token", ANYBODY)),
            Map.entry("/stop-recovery", looks("/stop-recovery#token", ANYBODY)),
            Map.entry("/contracts", looks("/contracts", CUSTOMER)),
            Map.entry("/add-contract", looks("/add-contract", CUSTOMER)),
            Map.entry("/add-contract/$id", looks("/add-contract/" + UNKNOWN, CUSTOMER)),
            Map.entry("/account", looks("/account", CUSTOMER, AGENT)),
            Map.entry("/company", looks("/company", CUSTOMER)),
            Map.entry("/company/$nip", looks("/company/1234563218", CUSTOMER)),
            Map.entry("/tickets", looks("/tickets", CUSTOMER, SUPPLIER, AGENT, SUPERVISOR)),
            Map.entry("/tickets/new", looks("/tickets/new", CUSTOMER)),
            // Of the sample export, with its number of the old portal.
            Map.entry("/tickets/$id", looks("/tickets/HZ-10234", CUSTOMER, AGENT, SUPERVISOR)),
            Map.entry("/templates", looks("/templates", SUPERVISOR)),
            Map.entry("/suppliers", looks("/suppliers", SUPERVISOR)),
            Map.entry("/staff", looks("/staff", SUPERVISOR)),
            Map.entry("/suppliers/$id", looks("/suppliers/c-2", SUPERVISOR)),
            Map.entry("/migrations", looks("/migrations", OPERATOR)),
            Map.entry("/migrations/$id", looks("/migrations/" + Look.FIRST_THERE, OPERATOR)));

    /** Polish addresses, and the page that each leads to. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("/kontakt", "/contact"),
            Map.entry("/rejestracja", "/register"),
            Map.entry("/karta-umowy", "/contract-card"),
            Map.entry("/umowy", "/contracts"),
            Map.entry("/zgloszenia", "/tickets"),
            Map.entry("/konto", "/account"),
            Map.entry("/firma", "/company"),
            Map.entry("/dostawcy", "/suppliers"),
            Map.entry("/pracownicy", "/staff"),
            Map.entry("/szablony", "/templates"),
            Map.entry("/logowanie", "/sign-in"),
            Map.entry("/zgubiony-telefon", "/lost-phone"),
            Map.entry("/regulamin", "/terms"),
            Map.entry("/prywatnosc", "/privacy"));

    private Addresses() {}

    static List<String> ofRoutes() {
        try {
            return Files.readAllLines(ROUTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> expected() {
        return Stream.concat(LOOKS.keySet().stream(), ALIASES.keySet().stream()).toList();
    }

    static Map<String, String> aliases() {
        return ALIASES;
    }

    /** What somebody looks at, in an order that is always the same. */
    static List<Look> as(Look.As who) {
        return Stream.concat(
                        LOOKS.values().stream().flatMap(List::stream), Stream.of(new Look(ANYBODY, "/no-such-page")))
                .filter(look -> look.as() == who)
                .sorted()
                .toList();
    }

    private static List<Look> looks(String path, Look.As... who) {
        return Stream.of(who).map(as -> new Look(as, path)).toList();
    }
}
