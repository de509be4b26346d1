package pl.myhezo.platform.canary;

import java.time.Instant;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import pl.myhezo.platform.canary.http.CanaryController;

@Service
class Canary {

    @Value("${canary:}")
    String injected = "";

    Instant now() {
        return Instant.now();
    }

    Document query(String text) {
        return Document.parse(text);
    }

    Class<?> technology() {
        return CanaryController.class;
    }
}
