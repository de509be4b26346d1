package pl.myhezo.contractservice.contract.http;

import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import pl.myhezo.contractservice.contract.Viewer;
import pl.myhezo.contractservice.people.Belonging;

/** Tells who is looking: somebody of ours sees all contracts, everybody else those of the own companies. */
final class Viewers {

    private static final Set<String> OURS = Set.of("ROLE_agent", "ROLE_supervisor", "ROLE_contract-reader");

    private final Belonging belonging;

    Viewers(Belonging belonging) {
        this.belonging = belonging;
    }

    Viewer of(Authentication caller) {
        boolean ours = caller.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(OURS::contains);
        return ours ? new Viewer.Staff() : new Viewer.Holder(belonging.companiesOf(caller.getName()));
    }
}
