package pl.myhezo.migrationservice.export.znuny;

import java.util.List;
import java.util.Optional;
import pl.myhezo.migrationservice.export.bundle.Bundle;
import pl.myhezo.migrationservice.export.foreign.ForeignSystem;
import pl.myhezo.migrationservice.export.foreign.Mapping;

/** {@code format=znuny}. The interface says nothing of companies but their ids. */
final class Znuny implements ForeignSystem {

    @Override
    public String name() {
        return "znuny";
    }

    @Override
    public Optional<CompanyFile> companies() {
        return Optional.empty();
    }

    @Override
    public List<String> small() {
        return List.of();
    }

    @Override
    public TicketShape tickets(Bundle bundle, Mapping mapping) {
        TicketLine line = new TicketLine(mapping);
        return new TicketShape("/Ticket/0/TicketID", "/Ticket/0/TicketNumber", line::read);
    }
}
