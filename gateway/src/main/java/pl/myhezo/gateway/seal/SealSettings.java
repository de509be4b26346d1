package pl.myhezo.gateway.seal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param key the secret all replicas share, from `MYHEZO_SESSION_KEY`; at least 32 random characters */
@Validated
@ConfigurationProperties("myhezo.session")
record SealSettings(
        @NotBlank(message = "is missing: set MYHEZO_SESSION_KEY to at least 32 random characters")
        @Size(min = 32, message = "is too short: MYHEZO_SESSION_KEY needs at least 32 random characters")
        String key) {

    @Override
    public String toString() {
        return "SealSettings[key=***]";
    }
}
