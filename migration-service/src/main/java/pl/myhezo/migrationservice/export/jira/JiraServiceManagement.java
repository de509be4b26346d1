package pl.myhezo.migrationservice.export.jira;

import java.util.List;
import java.util.Optional;
import pl.myhezo.migrationservice.export.bundle.Bundle;
import pl.myhezo.migrationservice.export.foreign.ForeignSystem;
import pl.myhezo.migrationservice.export.foreign.Mapping;

/** {@code format=jira}. */
final class JiraServiceManagement implements ForeignSystem {

    @Override
    public String name() {
        return "jira";
    }

    @Override
    public Optional<CompanyFile> companies() {
        return Optional.of(new CompanyFile("organizations.ndjson", null));
    }

    @Override
    public List<String> small() {
        return List.of();
    }

    @Override
    public TicketShape tickets(Bundle bundle, Mapping mapping) {
        return new TicketShape("/issue/id", "/issue/key", new IssueLine(mapping)::read);
    }
}
