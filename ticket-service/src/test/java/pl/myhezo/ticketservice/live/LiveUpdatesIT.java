package pl.myhezo.ticketservice.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import pl.myhezo.platform.test.TestTokens;
import pl.myhezo.ticketservice.Companies;
import pl.myhezo.ticketservice.Company;
import pl.myhezo.ticketservice.TicketSystem;
import pl.myhezo.ticketservice.TicketSystemTest;
import pl.myhezo.ticketservice.ticket.Sights;
import pl.myhezo.ticketservice.ticket.TicketWatch;
import pl.myhezo.ticketservice.ticket.Viewers;
import tools.jackson.databind.JsonNode;

/**
 * Who hears of what while the page is open. What somebody does not hear is known as soon as he has heard of something
 * later, for all is told in its order.
 */
@TicketSystemTest
class LiveUpdatesIT {

    private static final long SEED = 20_260_310;
    private static final int STEPS = 12;

    private final List<Ear> ears = new ArrayList<>();
    private final String agentToken =
            TestTokens.shared().person(UUID.randomUUID().toString(), "agent");

    @Autowired
    private TicketSystem system;

    @Autowired
    private Companies companies;

    @Autowired
    private TicketWatch watch;

    @Autowired
    private Sights sights;

    @Autowired
    private Viewers viewers;

    @Autowired
    private LiveSettings settings;

    @Autowired
    private JwtDecoder tokens;

    private Company company;
    private Ear agent;

    @BeforeEach
    void staffListen() {
        company = companies.any();
        agent = ear(agentToken);
    }

    @AfterEach
    void close() {
        ears.forEach(Ear::close);
    }

    private Ear ear(String token) {
        Ear ear = Ear.of(system, token);
        ears.add(ear);
        return ear;
    }

    /** Opens a ticket; returns once staff have heard of it, who hear everything. */
    private JsonNode opened(Company of, String visibility, boolean supplierAccess) {
        JsonNode ticket = companies.opened(of, of.opening("Na żywo", visibility, supplierAccess));
        agent.waitsFor(number(ticket) + " OPENED");
        return ticket;
    }

    private void act(HttpResponse<String> answer, JsonNode ticket, String change) {
        done(answer);
        agent.waitsFor(number(ticket) + " " + change);
    }

    private void answer(JsonNode ticket, String token, String change) {
        String body = "{\"body\":\"TAJNE\",\"internal\":%s}".formatted(change.equals("NOTED"));
        act(system.post(Companies.path(ticket) + "/messages", token, body), ticket, change);
    }

    private void decide(JsonNode ticket, boolean granted) {
        String path = Companies.path(ticket) + "/supplier-access";
        act(system.put(path, company.ownerToken(), "{\"granted\":%s}".formatted(granted)), ticket, "CHANGED");
    }

    private static String number(JsonNode ticket) {
        return ticket.get("number").asString();
    }

    /** The last thing that happens, of which all of them hear. */
    private String fence(Company of, Ear... hearing) {
        String last = number(opened(of, "COMPANY", true)) + " OPENED";
        for (Ear ear : hearing) {
            ear.waitsFor(last);
        }
        return last;
    }

    @Test
    @Tag("T-01")
    @Tag("T-03")
    void everybodyHearsOfWhatHeMaySeeAndOfNothingElse() {
        Company other = companies.any();
        Ear owner = ear(company.ownerToken());
        Ear colleague = ear(company.colleagueToken());
        Ear seller = ear(company.sellerToken());
        Ear foreigner = ear(other.adminToken());
        Ear otherSeller = ear(other.sellerToken());

        String shown = number(opened(company, "COMPANY", true));
        String hidden = number(opened(company, "COMPANY", false));
        String mine = number(opened(company, "MINE", false));
        String mineAndShown = number(opened(company, "MINE", true));
        fence(company, owner, colleague, seller);
        fence(other, foreigner, otherSeller);

        for (String number : List.of(shown, hidden, mine, mineAndShown)) {
            assertThat(owner.newsOf(number)).contains(number + " OPENED");
            assertThat(foreigner.newsOf(number)).isEmpty();
            assertThat(otherSeller.newsOf(number)).isEmpty();
        }
        assertThat(colleague.newsOf(shown)).isNotEmpty();
        assertThat(colleague.newsOf(hidden)).isNotEmpty();
        assertThat(colleague.newsOf(mine)).isEmpty();
        assertThat(colleague.newsOf(mineAndShown)).isEmpty();
        assertThat(seller.newsOf(shown)).isNotEmpty();
        assertThat(seller.newsOf(mineAndShown)).isNotEmpty();
        assertThat(seller.newsOf(hidden)).isEmpty();
        assertThat(seller.newsOf(mine)).isEmpty();
        for (Ear ear : List.of(owner, colleague, seller, foreigner, otherSeller)) {
            assertThat(ear.news()).doesNotContain("ANYTHING");
        }
    }

    @Test
    void nothingThatSomebodyWroteIsTold() {
        Ear owner = ear(company.ownerToken());
        JsonNode ticket = opened(company, "COMPANY", true);
        answer(ticket, agentToken, "REPLIED");
        fence(company, owner);

        assertThat(owner.newsOf(number(ticket))).contains(number(ticket) + " REPLIED");
        assertThat(String.join("\n", owner.lines())).doesNotContain("TAJNE", "Na żywo", company.owner());
        assertThat(owner.answer().headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/event-stream");
        assertThat(owner.answer().headers().firstValue("Cache-Control").orElseThrow())
                .contains("no-store");
    }

    @Test
    @Tag("T-03")
    void ofNotesStaffAloneHear() {
        JsonNode ticket = opened(company, "COMPANY", true);
        fence(company);
        Ear owner = ear(company.ownerToken());
        Ear seller = ear(company.sellerToken());

        answer(ticket, agentToken, "NOTED");
        fence(company, owner, seller);

        assertThat(owner.newsOf(number(ticket))).isEmpty();
        assertThat(seller.newsOf(number(ticket))).isEmpty();
    }

    @Test
    @Tag("T-03")
    @Tag("T-04")
    void whoLosesSightOfATicketIsToldToLookAndHearsOfItNoMore() {
        JsonNode ticket = opened(company, "COMPANY", true);
        JsonNode never = opened(company, "COMPANY", false);
        Ear seller = ear(company.sellerToken());
        Ear colleague = ear(company.colleagueToken());
        Ear otherSeller = ear(companies.any().sellerToken());
        answer(ticket, company.ownerToken(), "REPLIED");
        seller.waitsFor(number(ticket) + " REPLIED");

        decide(ticket, false);
        seller.waitsFor("ANYTHING");
        colleague.waitsFor(number(ticket) + " CHANGED");
        answer(ticket, company.ownerToken(), "REPLIED");
        answer(never, company.ownerToken(), "REPLIED");
        fence(company, seller);

        List<String> told = seller.news();
        assertThat(told.subList(told.indexOf("ANYTHING"), told.size()))
                .noneMatch(news -> news.startsWith(number(ticket)));
        assertThat(seller.newsOf(number(never))).isEmpty();
        assertThat(seller.news()).containsOnlyOnce("ANYTHING");
        assertThat(otherSeller.news()).isEmpty();
        decide(ticket, true);
        seller.waitsFor(number(ticket) + " CHANGED");
    }

    @Test
    @Tag("T-01")
    void aTicketThatBecomesItsOwnersAloneIsNotNamedToColleagues() {
        JsonNode ticket = opened(company, "COMPANY", false);
        fence(company);
        Ear owner = ear(company.ownerToken());
        Ear colleague = ear(company.colleagueToken());
        Ear seller = ear(company.sellerToken());

        HttpResponse<String> edited = system.call(
                "PATCH",
                Companies.path(ticket),
                company.ownerToken(),
                "{\"visibility\":\"MINE\"}",
                "If-Match",
                "\"1\"");
        act(edited, ticket, "CHANGED");
        owner.waitsFor(number(ticket) + " CHANGED");
        colleague.waitsFor("ANYTHING");
        answer(ticket, company.ownerToken(), "REPLIED");
        fence(company, colleague, seller);

        assertThat(colleague.newsOf(number(ticket))).isEmpty();
        assertThat(colleague.news()).containsOnlyOnce("ANYTHING");
        assertThat(seller.news()).doesNotContain("ANYTHING");
    }

    @Test
    @Tag("T-03")
    void ofAMergeOfTicketsThatItWasNeverShownTheSupplierHearsNothing() {
        JsonNode going = opened(company, "COMPANY", false);
        JsonNode staying = opened(company, "COMPANY", false);
        fence(company);
        Ear owner = ear(company.ownerToken());
        Ear seller = ear(company.sellerToken());

        companies.merged(going, number(staying));
        owner.waitsFor(number(going) + " CHANGED");
        fence(company, owner, seller);

        assertThat(owner.newsOf(number(staying))).isNotEmpty();
        assertThat(seller.news()).noneMatch(news -> news.startsWith(number(staying)) || news.equals("ANYTHING"));
    }

    @Test
    @Tag("T-03")
    @Tag("T-04")
    void whoLosesSightOfTheWholeIsToldToLookAndHearsOfNeither() {
        JsonNode going = opened(company, "COMPANY", true);
        JsonNode staying = opened(company, "COMPANY", true);
        companies.merged(going, number(staying));
        agent.waitsFor(number(staying) + " REPLIED");
        fence(company);
        Ear seller = ear(company.sellerToken());

        decide(staying, false);
        seller.waitsFor("ANYTHING");
        answer(staying, company.ownerToken(), "REPLIED");
        fence(company, seller);

        assertThat(seller.newsOf(number(going))).isEmpty();
        assertThat(seller.newsOf(number(staying))).isEmpty();
    }

    @Test
    void whoIsNotOfTheCompanyAnyMoreHearsNothingOfItAnyMore() {
        JsonNode ticket = opened(company, "COMPANY", false);
        fence(company);
        Ear colleague = ear(company.colleagueToken());

        system.publishCustomer(company.colleague(), 2, "Zofia Lis", "MEMBER");
        colleague.waitsFor("ANYTHING");
        decide(ticket, true);
        system.publishCustomer(company.colleague(), 3, "Zofia Lis", "MEMBER", company.nip());
        await().untilAsserted(() ->
                assertThat(colleague.news()).filteredOn("ANYTHING"::equals).hasSize(2));
        fence(company, colleague);

        assertThat(colleague.newsOf(number(ticket))).isEmpty();
    }

    @Test
    @Tag("T-03")
    void afterAnyHistoryOfDecisionsTheSupplierHearsOfWhatItMayReadAtThatMoment() {
        Random random = new Random(SEED);
        List<JsonNode> tickets = List.of(opened(company, "COMPANY", false), opened(company, "MINE", true));
        Set<String> granted = new HashSet<>(Set.of(number(tickets.getLast())));
        fence(company);
        Ear seller = ear(company.sellerToken());
        for (int step = 0; step < STEPS; step++) {
            JsonNode ticket = tickets.get(random.nextInt(tickets.size()));
            boolean grant = random.nextBoolean();
            boolean taken = granted.contains(number(ticket)) && !grant;
            int heard = seller.news().size();
            done(system.put(
                    Companies.path(ticket) + "/supplier-access",
                    company.ownerToken(),
                    "{\"granted\":%s}".formatted(grant)));
            done(system.post(Companies.path(ticket) + "/messages", company.ownerToken(), "{\"body\":\"Halo?\"}"));
            String last = fence(company, seller);
            if (grant) {
                granted.add(number(ticket));
            } else {
                granted.remove(number(ticket));
            }

            String where = "seed %d, step %d: %s".formatted(SEED, step, seller.news());
            List<String> told = seller.news().subList(heard, seller.news().indexOf(last));
            assertThat(told.stream().anyMatch(news -> news.startsWith(number(ticket))))
                    .as(where)
                    .isEqualTo(granted.contains(number(ticket)));
            assertThat(told.contains("ANYTHING")).as(where).isEqualTo(taken);
        }
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    }

    @Test
    void itEndsWithTheToken() {
        // Tokens may be out of date by as much as clocks differ; a stream is not begun for longer.
        Instant now = Instant.now();
        String spent = TestTokens.shared()
                .person(
                        company.owner(),
                        claims -> claims.issueTime(Date.from(now.minusSeconds(300)))
                                .expirationTime(Date.from(now.minusSeconds(1))),
                        "customer");

        Ear owner = ear(spent);

        await().until(owner::hasEnded);
        assertThat(owner.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("retry: "));
    }

    @Test
    void oneMorePageThanAPersonMayHaveTakesTheOldestsPlace() {
        Ear oldest = ear(company.ownerToken());
        List<Ear> others = new ArrayList<>();
        for (int i = 0; i < settings.pagesOfPerson(); i++) {
            others.add(ear(company.ownerToken()));
        }

        await().until(oldest::hasEnded);
        assertThat(oldest.lines().getLast()).isEqualTo("retry: 30000");
        fence(company, others.toArray(Ear[]::new));
    }

    @Test
    void everyReplicaTellsAllThatHappens() throws InterruptedException {
        OpenPages pages = new OpenPages(viewers, settings);
        LiveUpdates replica =
                new LiveUpdates(watch, new Gathering(settings.gathered()), new Telling(pages, sights), pages);
        try {
            OpenPage page = pages.open(new JwtAuthenticationToken(
                            tokens.decode(company.ownerToken()), AuthorityUtils.createAuthorityList("ROLE_customer")))
                    .orElseThrow();
            Ear here = ear(company.ownerToken());
            replica.start();
            assertThat(page.next(Duration.ofSeconds(30))).isEqualTo(new Word.Told(News.ANYTHING)); // it watches

            String number = number(opened(company, "COMPANY", false));

            here.waitsFor(number + " OPENED");
            assertThat(page.next(Duration.ofSeconds(30)))
                    .isInstanceOfSatisfying(
                            Word.Told.class,
                            told -> assertThat(told.news().number()).isEqualTo(number));
            replica.stop();
            Word last = page.next(Duration.ofSeconds(30));
            while (last instanceof Word.Told) {
                last = page.next(Duration.ofSeconds(30));
            }
            assertThat(last).isInstanceOf(Word.Over.class);
            assertThat(pages.open(page.caller())).isEmpty();
        } finally {
            replica.stop();
        }
    }
}
