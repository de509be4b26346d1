package pl.myhezo.platform.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Reads what kind of caller a token stands for: a person's realm roles, or a program's roles at our services. Neither
 * can hold the other's.
 */
final class Roles implements Converter<Jwt, Collection<GrantedAuthority>> {

    private final String audience;

    Roles(String audience) {
        this.audience = audience;
    }

    @Override
    public Collection<GrantedAuthority> convert(Jwt token) {
        Object holder = TokenChecks.isMachine(token)
                ? map(token.getClaim("resource_access")).get(audience)
                : token.getClaim("realm_access");
        return roles(map(holder).get("roles"));
    }

    private static Collection<GrantedAuthority> roles(@Nullable Object roles) {
        return roles instanceof List<?> list
                ? list.stream()
                        .filter(String.class::isInstance)
                        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toList()
                : List.of();
    }

    private static Map<?, ?> map(@Nullable Object claim) {
        return claim instanceof Map<?, ?> map ? map : Map.of();
    }
}
