package pl.myhezo.ticketservice.migrated.http;

import java.io.IOException;
import java.util.Objects;
import java.util.function.LongFunction;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import pl.myhezo.ticketservice.migrated.Handover;
import pl.myhezo.ticketservice.migrated.LegacyFile;

/** Content streams through; it is never held as a whole. */
final class MigrationService implements Handover {

    private final LongFunction<RestClient> http;
    private final ProgramToken token;
    private final Guard guard;
    private final Tries tries;

    /** @param http waits for a file of so many bytes; it knows the one address there is, and follows no other */
    MigrationService(LongFunction<RestClient> http, ProgramToken token, Guard guard, Tries tries) {
        this.http = http;
        this.token = token;
        this.guard = guard;
        this.tries = tries;
    }

    @Override
    public <T> T fetch(LegacyFile file, Reading<T> reading) {
        return guard.call(() -> Objects.requireNonNull(http.apply(file.size())
                .get()
                .uri(file.path())
                .headers(headers -> headers.setBearerAuth(token.value()))
                .<T>exchange((request, answer) -> read(file.path(), answer, reading))));
    }

    private <T> T read(String path, ClientHttpResponse answer, Reading<T> reading) throws IOException {
        HttpStatusCode status = answer.getStatusCode();
        if (status.isSameCodeAs(HttpStatus.NOT_FOUND)) {
            throw new Gone();
        }
        if (status.isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
            token.forget();
        }
        if (status.isSameCodeAs(HttpStatus.INTERNAL_SERVER_ERROR)) {
            tries.failed(path);
        }
        if (!status.isSameCodeAs(HttpStatus.OK)) {
            throw new ResourceAccessException("migration-service answers " + status.value());
        }
        try {
            T taken = reading.read(answer.getBody());
            tries.succeeded(path);
            return taken;
        } catch (IOException e) {
            tries.failed(path);
            throw e;
        }
    }
}
