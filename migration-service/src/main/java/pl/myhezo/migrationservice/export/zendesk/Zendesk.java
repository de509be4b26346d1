package pl.myhezo.migrationservice.export.zendesk;

import java.util.List;
import java.util.Optional;
import pl.myhezo.migrationservice.export.bundle.Bundle;
import pl.myhezo.migrationservice.export.foreign.ForeignSystem;
import pl.myhezo.migrationservice.export.foreign.Mapping;

/** {@code format=zendesk}. */
final class Zendesk implements ForeignSystem {

    @Override
    public String name() {
        return "zendesk";
    }

    @Override
    public Optional<CompanyFile> companies() {
        return Optional.of(new CompanyFile("organizations.ndjson", "organization_fields"));
    }

    @Override
    public List<String> small() {
        return List.of();
    }

    @Override
    public TicketShape tickets(Bundle bundle, Mapping mapping) {
        return new TicketShape("/ticket/id", "/ticket/id", new TicketLine(mapping)::read);
    }
}
