package pl.myhezo.platform.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/**
 * A service's table of who may call which route. What it does not name is denied.
 *
 * <p>Rules here say what kind of caller may use a function; whether an object belongs to the caller is decided where
 * the object is read.
 */
@FunctionalInterface
public interface AccessRules {

    void allow(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry routes);
}
