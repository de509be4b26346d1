package pl.myhezo.identityservice.limit;

import java.util.Optional;

/** Where the call comes from that is being answered. */
@FunctionalInterface
public interface CurrentPeer {

    Optional<Peer> peer();
}
