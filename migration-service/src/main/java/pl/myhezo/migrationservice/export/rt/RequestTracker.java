package pl.myhezo.migrationservice.export.rt;

import java.util.List;
import java.util.Optional;
import pl.myhezo.migrationservice.export.RefusedExport;
import pl.myhezo.migrationservice.export.bundle.Bundle;
import pl.myhezo.migrationservice.export.foreign.ForeignSystem;
import pl.myhezo.migrationservice.export.foreign.Mapping;

/** {@code format=rt}. It knows people and no companies. */
final class RequestTracker implements ForeignSystem {

    @Override
    public String name() {
        return "rt";
    }

    @Override
    public Optional<CompanyFile> companies() {
        return Optional.empty();
    }

    @Override
    public List<String> small() {
        return List.of(Lifecycles.FILE);
    }

    @Override
    public TicketShape tickets(Bundle bundle, Mapping mapping) throws RefusedExport {
        TicketLine line = new TicketLine(Lifecycles.in(bundle), mapping);
        return new TicketShape("/ticket/id", "/ticket/id", line::read);
    }
}
