package pl.myhezo.identityservice.limit.http;

import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import pl.myhezo.identityservice.limit.CurrentPeer;
import pl.myhezo.identityservice.limit.Peer;

/** The sender of the request that this thread answers. */
final class RequestPeer implements CurrentPeer {

    @Override
    public Optional<Peer> peer() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? Optional.of(new Peer(request.getRequest().getRemoteAddr()))
                : Optional.empty();
    }
}
