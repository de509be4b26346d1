package pl.myhezo.ticketservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.ticketservice.attachment.CountedStore;

@TicketSystemTest
class ForeignFilesIT {

    @Autowired
    private TicketSystem system;

    @Autowired
    private Companies companies;

    @Autowired
    private CountedStore store;

    /** @param file its id */
    private record Pair(String ticket, String file) {}

    @Test
    @Tag("T-02")
    void ofAFileThatIsNotOfTheTicketOrNotForTheReaderNotAByteIsRead() {
        Company company = companies.any();
        Company other = companies.any();
        List<Pair> pairs = new ArrayList<>();
        for (Company of : List.of(company, company, other)) {
            String ticket = Companies.path(companies.opened(of, "Plik", false));
            String path = companies.attached(ticket);
            pairs.add(new Pair(ticket, path.substring(path.lastIndexOf('/') + 1)));
        }
        List<Pair> own = pairs.subList(0, 2);
        Map.of(company.colleagueToken(), own, company.sellerToken(), List.<Pair>of(), Companies.AGENT, pairs)
                .forEach((reader, his) ->
                        pairs.forEach(ticket -> pairs.forEach(file -> compare(reader, his, ticket.ticket(), file))));
    }

    private void compare(String reader, List<Pair> his, String ticket, Pair file) {
        boolean gets = his.contains(file) && file.ticket().equals(ticket);
        int before = store.opened(file.file());

        int status = system.get(ticket + "/attachments/" + file.file(), reader).statusCode();

        assertThat(status).isEqualTo(gets ? 200 : 404);
        assertThat(store.opened(file.file()) - before).isEqualTo(gets ? 1 : 0);
    }
}
