package pl.myhezo.gateway.session;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** Spring Security's view of a live session. */
public final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Session session;

    SignedIn(Session session) {
        super(AuthorityUtils.NO_AUTHORITIES);
        this.session = session;
        setAuthenticated(true);
    }

    public Session session() {
        return session;
    }

    @Override
    public Object getPrincipal() {
        return session.person();
    }

    @Override
    public String getName() {
        return session.person().subject();
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }
}
