package pl.myhezo.migrationservice.export.zammad;

import java.util.List;
import java.util.Optional;
import pl.myhezo.migrationservice.export.RefusedExport;
import pl.myhezo.migrationservice.export.bundle.Bundle;
import pl.myhezo.migrationservice.export.foreign.ForeignSystem;
import pl.myhezo.migrationservice.export.foreign.Mapping;

/** {@code format=zammad}. */
final class Zammad implements ForeignSystem {

    @Override
    public String name() {
        return "zammad";
    }

    @Override
    public Optional<CompanyFile> companies() {
        return Optional.of(new CompanyFile("organizations.ndjson", null));
    }

    @Override
    public List<String> small() {
        return List.of(TicketStates.FILE);
    }

    @Override
    public TicketShape tickets(Bundle bundle, Mapping mapping) throws RefusedExport {
        TicketLine line = new TicketLine(TicketStates.in(bundle), mapping);
        return new TicketShape("/ticket/id", "/ticket/number", line::read);
    }
}
