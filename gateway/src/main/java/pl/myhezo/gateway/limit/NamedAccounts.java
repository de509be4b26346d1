package pl.myhezo.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.server.reactive.ServerHttpRequest;
import pl.myhezo.gateway.problem.ProblemKind;
import pl.myhezo.gateway.problem.Refusal;

/**
 * Which accounts the forms of one login have named. Keycloak goes on with one of them, and which one that is only it
 * knows: a form for the code may name somebody too, and is read without that. So a step concerns them all.
 *
 * <p>A login is found by Keycloak's `tab_id`, which is random; the same login has more than one spelling of its cookie.
 */
final class NamedAccounts {

    private static final String TAB = "tab_id";

    private final Cache<String, Set<String>> byTab = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterAccess(Duration.ofDays(1))
            .build();

    /** All that a step concerns, the one that it names itself included. */
    Set<String> concernedBy(ServerHttpRequest request, Optional<String> named) {
        Set<String> before = tab(request).map(byTab::getIfPresent).orElse(Set.of());
        return Stream.concat(before.stream(), named.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** What Keycloak never hears of is not remembered, so this comes after the limits. */
    void remember(ServerHttpRequest request, Set<String> concerned) {
        if (!concerned.isEmpty()) {
            tab(request)
                    .ifPresent(tab -> byTab.asMap()
                            .merge(
                                    tab,
                                    concerned,
                                    (some, others) -> Stream.concat(some.stream(), others.stream())
                                            .collect(Collectors.toUnmodifiableSet())));
        }
    }

    /** Without one Keycloak finds no login. */
    private static Optional<String> tab(ServerHttpRequest request) {
        List<String> tabs = request.getQueryParams().getOrDefault(TAB, List.of());
        if (tabs.size() > 1) {
            throw Refusal.because(ProblemKind.MALFORMED);
        }
        return tabs.stream().findFirst();
    }
}
