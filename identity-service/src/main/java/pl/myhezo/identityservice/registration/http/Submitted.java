package pl.myhezo.identityservice.registration.http;

import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** A registration was taken in; how it stands is asked for by its id. */
record Submitted(String id, PublicStatus status) {

    static Submitted with(String id) {
        return new Submitted(id, PublicStatus.SUBMITTED);
    }

    ResponseEntity<Submitted> answer() {
        return ResponseEntity.accepted()
                .location(URI.create("/api/registrations/" + id))
                .cacheControl(CacheControl.noStore())
                .body(this);
    }
}
