package pl.myhezo.migrationservice.export.foreign;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.LegacyMessage.Side;
import pl.myhezo.migrationservice.export.LegacyTicket.Status;
import pl.myhezo.migrationservice.export.RefusedExport;
import pl.myhezo.migrationservice.export.bundle.Bundle;

/** What whoever migrates says of a system: what its names mean, and what it cannot know. */
public final class Mapping {

    static final List<String> FILES = List.of(MappingFile.NAME, MappedCompanies.FILE, MappedTickets.FILE);

    private final Map<String, Status> states;
    private final Map<String, Side> roles;
    private final Map<String, String> fields;
    private final ZoneId zone;
    private final MappedCompanies companies;
    private final MappedTickets tickets;

    private Mapping(MappingFile file, MappedCompanies companies, MappedTickets tickets) throws RefusedExport {
        this.states = file.meaningOfStates();
        this.roles = file.sides();
        this.fields = file.namesOfFields();
        this.zone = file.zone();
        this.companies = companies;
        this.tickets = tickets;
    }

    static Mapping in(Bundle bundle) throws RefusedExport {
        return new Mapping(MappingFile.in(bundle), MappedCompanies.in(bundle), MappedTickets.in(bundle));
    }

    /** What a state of that name means, if that is said; otherwise its type decides. */
    public Optional<Status> state(String name) {
        return Optional.ofNullable(states.get(name));
    }

    /** On whose behalf somebody writes, if that is said. */
    public Optional<Side> role(@Nullable String id, @Nullable String email) {
        return Optional.ofNullable(id)
                .map(this::roleOf)
                .or(() -> Optional.ofNullable(email).map(this::roleOf))
                .or(() -> Optional.ofNullable(domain(email)).map(domain -> roles.get("@" + domain)));
    }

    private @Nullable Side roleOf(String who) {
        return roles.get(who.strip().toLowerCase(Locale.ROOT));
    }

    /** The zone of times that do not say theirs. */
    public ZoneId zone() {
        return zone;
    }

    /** The company that the domain of an address belongs to. */
    public @Nullable String companyOf(@Nullable String email) {
        String domain = domain(email);
        return domain == null ? null : companies.ofDomain(domain);
    }

    /** The company in a custom field, where one is named for it. */
    public @Nullable String companyIn(CustomFields custom) {
        return custom(custom, "company");
    }

    /** Which contract and device a ticket is about: as the table says, otherwise as its custom fields do. */
    public Device device(String ticket, CustomFields custom) {
        Device said = tickets.device(ticket);
        return new Device(
                said.contractNumber() == null ? custom(custom, "contract") : said.contractNumber(),
                said.serialNumber() == null ? custom(custom, "serial") : said.serialNumber());
    }

    MappedCompanies companies() {
        return companies;
    }

    @Nullable
    String custom(CustomFields custom, String what) {
        String name = fields.get(what);
        return name == null ? null : custom.value(name);
    }

    private static @Nullable String domain(@Nullable String email) {
        int at = email == null ? -1 : email.lastIndexOf('@');
        return email == null || at < 0 ? null : email.substring(at + 1).strip().toLowerCase(Locale.ROOT);
    }

    /** What a ticket is about; each may be unknown. */
    public record Device(
            @Nullable String contractNumber, @Nullable String serialNumber) {}

    /** The custom fields of a record. */
    @FunctionalInterface
    public interface CustomFields {
        @Nullable
        String value(String name);
    }
}
