package pl.myhezo.migrationservice.export.freshdesk;

import java.util.List;
import java.util.Optional;
import pl.myhezo.migrationservice.export.bundle.Bundle;
import pl.myhezo.migrationservice.export.foreign.ForeignSystem;
import pl.myhezo.migrationservice.export.foreign.Mapping;

/** {@code format=freshdesk}. */
final class Freshdesk implements ForeignSystem {

    @Override
    public String name() {
        return "freshdesk";
    }

    @Override
    public Optional<CompanyFile> companies() {
        return Optional.of(new CompanyFile("companies.ndjson", "custom_fields"));
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
