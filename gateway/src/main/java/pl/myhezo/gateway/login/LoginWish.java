package pl.myhezo.gateway.login;

import java.util.Optional;
import pl.myhezo.gateway.language.Language;

/**
 * What somebody comes to the login for.
 *
 * @param language of Keycloak's pages, against what it has remembered of him
 * @param returnTo a path of ours to go to afterwards
 * @param fresh whether he gives both factors once more although he is logged in
 * @param action what he wants to change about the way he logs in, if that is why he comes
 */
public record LoginWish(Language language, String returnTo, boolean fresh, Optional<CredentialAction> action) {}
