package pl.myhezo.ticketservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.myhezo.ticketservice.attachment.FilesInHalves;
import pl.myhezo.ticketservice.attachment.SentFiles;

/** As much as there is room for, and more: in memory, and on the disk. The service has the memory that it is given. */
class CrowdedServiceIT {

    private static final int FILES = 50;
    private static final int SIZE = 5 << 20;
    private static final Duration LONG = Duration.ofMinutes(3);

    private final TicketProcess service = new TicketProcess();
    private final TicketSystem system = service.system();
    private final Traces traces = new Traces(service.database());

    @TempDir
    private Path temporary;

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    @Tag("T-24")
    @Tag("F-03")
    void manyFilesAtOnceNeedLittleMemoryAndOnAFullDiskEverythingElseGoesOn() throws IOException {
        service.start("-Djava.io.tmpdir=" + temporary, "-Dserver.tomcat.connection-timeout=2m");
        Companies companies = new Companies(system, service.database());
        Company company = companies.any();
        List<String> tickets = Stream.of("Jeden", "Dwa", "Trzy")
                .map(subject -> Companies.path(companies.opened(company, subject, false)))
                .toList();
        String file = companies.attached(tickets.getFirst());
        traces.awaitNothingToPublish(LONG);
        Set<Path> before = temporaryFiles();

        List<Integer> answers = uploadTogether(company, tickets, before);

        // Where disk or processor are slow, the database may not answer in time: then whoever asks comes again.
        assertThat(answers).hasSize(FILES).isSubsetOf(201, 503);
        assertThat(Collections.frequency(answers, 201)).isGreaterThan(FILES / 2);
        assertThat(service.isAlive()).as("no memory was missing").isTrue();
        assertThat(temporaryFiles()).isEqualTo(before);
        service.kill();
        service.start("-Dmyhezo.attachments.keep-free=1000TB");
        assertEverythingButFilesGoesOn(companies, company, tickets.getFirst(), file);
    }

    /** All are half there before any of them goes on. */
    private List<Integer> uploadTogether(Company company, List<String> tickets, Set<Path> before) {
        List<String> people = List.of(company.ownerToken(), company.adminToken(), company.colleagueToken());
        FilesInHalves content = new FilesInHalves(
                FILES, SIZE, () -> assertThat(temporaryFiles()).isEqualTo(before));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Integer>> uploads = new ArrayList<>();
            for (int i = 0; i < FILES; i++) {
                String path = tickets.get(i % tickets.size()) + "/attachments";
                HttpRequest upload = HttpRequest.newBuilder(
                                system.request("GET", path, people.get(i % people.size()), null), (_, _) -> true)
                        .timeout(LONG)
                        .header("Content-Type", SentFiles.CONTENT_TYPE)
                        .POST(BodyPublishers.ofInputStream(content::next))
                        .build();
                uploads.add(CompletableFuture.supplyAsync(
                        () -> system.send(upload, BodyHandlers.discarding()).statusCode(), threads));
            }
            return uploads.stream().map(CompletableFuture::join).toList();
        }
    }

    private void assertEverythingButFilesGoesOn(Companies companies, Company company, String ticket, String file) {
        List<Long> before = stored();

        HttpResponse<String> refused = system.upload(
                ticket + "/attachments",
                company.ownerToken(),
                BodyPublishers.ofByteArray(SentFiles.form("a.pdf", SentFiles.pdf(1 << 20))));

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("/problems/storage-full");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(stored()).as("nothing is left of it").isEqualTo(before);
        assertThat(system.get(file, company.ownerToken()).statusCode()).isEqualTo(200);
        companies.opened(company, "Bez pliku", false);
    }

    /** Files on the list, in the store, and their pieces. */
    private List<Long> stored() {
        return Stream.of("attachments", "files.files", "files.chunks")
                .map(collection -> service.database().getCollection(collection).countDocuments(new Document()))
                .toList();
    }

    private Set<Path> temporaryFiles() {
        try (Stream<Path> all = Files.walk(temporary)) {
            return all.filter(Files::isRegularFile).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
