package pl.myhezo.gateway.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Limits of one replica.
 *
 * @param address requests of one client address; a whole company may share one
 * @param session requests of one session to the services
 * @param failedLogins attempts of one address at one account that did not end in a login; has to be below Keycloak's own
 *     limit, so that nobody can lock somebody else's account from one place
 * @param failedLoginsOfAddress the same for all accounts together
 * @param passwordMails mails to one account that let it set its password anew, whoever asks for them
 * @param passwordMailsOfAddress the same, asked for from one client address; fewer, so that a stranger at one place
 *     cannot use up what the owner needs
 * @param passwordResetsOfAddress steps of one client address on the way to such mails, looking at the form included
 * @param passwordResetTakes how long such a step takes at least, so that its time does not tell who has an account
 */
@ConfigurationProperties("myhezo.limits")
record LimitSettings(
        Rate address,
        Rate session,
        Rate failedLogins,
        Rate failedLoginsOfAddress,
        Rate passwordMails,
        Rate passwordMailsOfAddress,
        Rate passwordResetsOfAddress,
        Duration passwordResetTakes) {

    /**
     * @param burst how many at once
     * @param per in which time that many come back, evenly
     */
    record Rate(int burst, Duration per) {

        Rate {
            if (burst < 1 || per.isZero() || per.isNegative()) {
                throw new IllegalArgumentException(burst + " per " + per + " is no rate");
            }
        }
    }
}
