package pl.myhezo.gateway.origin;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The origins we answer to, found by the `Host` header. */
public final class Origins {

    private final List<Origin> all;
    private final Map<String, Origin> byAuthority;

    Origins(Collection<Origin> origins) {
        this.all = List.copyOf(origins);
        this.byAuthority = all.stream().collect(Collectors.toUnmodifiableMap(Origin::authority, Function.identity()));
    }

    public List<Origin> all() {
        return all;
    }

    Optional<Origin> ofHost(String host) {
        Origin exact = byAuthority.get(host);
        return Optional.ofNullable(exact != null ? exact : byAuthority.get(host.toLowerCase(Locale.ROOT)));
    }
}
