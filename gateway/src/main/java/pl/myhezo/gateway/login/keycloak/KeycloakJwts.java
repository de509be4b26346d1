package pl.myhezo.gateway.login.keycloak;

import com.nimbusds.jose.jwk.source.JWKSecurityContextJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import java.time.Clock;
import java.util.Map;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.authentication.ReactiveOidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoderFactory;
import reactor.core.publisher.Mono;

/** Checks what Keycloak signs. All kinds of tokens share one key set. */
final class KeycloakJwts implements ReactiveJwtDecoderFactory<ClientRegistration> {

    private final NimbusReactiveJwtDecoder signatures;
    private final SecondFactorValidator secondFactor;
    private final Clock clock;

    KeycloakJwts(KeycloakSettings keycloak, RealmKeys keys, Clock clock) {
        this.signatures = NimbusReactiveJwtDecoder.withJwkSource(token -> keys.of(token.getHeader()))
                .jwtProcessorCustomizer(processor -> processor.setJWSKeySelector(
                        new JWSVerificationKeySelector<>(RealmKeys.ALGORITHMS, new JWKSecurityContextJWKSet())))
                .validateType(false)
                .build();
        this.signatures.setJwtValidator(jwt -> OAuth2TokenValidatorResult.success());
        this.signatures.setClaimSetConverter(claimTypes());
        this.secondFactor = new SecondFactorValidator(keycloak.acr());
        this.clock = clock;
    }

    /** For ID tokens: issuer, audience, times, and the second factor. */
    @Override
    public ReactiveJwtDecoder createDecoder(ClientRegistration registration) {
        OidcIdTokenValidator idToken = new OidcIdTokenValidator(registration);
        idToken.setClock(clock);
        OAuth2TokenValidator<Jwt> checks = new DelegatingOAuth2TokenValidator<>(idToken, secondFactor);
        return token -> decode(token, checks);
    }

    /** For access tokens, which we read roles from and otherwise only pass on. */
    Mono<Jwt> decodeAccessToken(String token, ClientRegistration registration) {
        JwtTimestampValidator times = new JwtTimestampValidator();
        times.setClock(clock);
        return decode(
                token,
                new DelegatingOAuth2TokenValidator<>(
                        times, new JwtIssuerValidator(Registrations.issuer(registration)), secondFactor));
    }

    Mono<Jwt> decode(String token, OAuth2TokenValidator<Jwt> checks) {
        return signatures.decode(token).handle((jwt, sink) -> {
            OAuth2TokenValidatorResult result = checks.validate(jwt);
            if (result.hasErrors()) {
                sink.error(new JwtValidationException("A token of Keycloak fails our checks", result.getErrors()));
            } else {
                sink.next(jwt);
            }
        });
    }

    private static Converter<Map<String, Object>, Map<String, Object>> claimTypes() {
        return new ClaimTypeConverter(ReactiveOidcIdTokenDecoderFactory.createDefaultClaimTypeConverters());
    }
}
