package pl.myhezo.gateway.login;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param watchEvery how long a disabled person may go on at most while he uses the portal */
@ConfigurationProperties("myhezo.login")
record WatchSettings(@DefaultValue("700ms") Duration watchEvery) {}
