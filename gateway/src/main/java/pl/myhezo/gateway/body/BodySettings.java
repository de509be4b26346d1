package pl.myhezo.gateway.body;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param slow how long a small body may take to arrive */
@ConfigurationProperties("myhezo.bodies")
record BodySettings(@DefaultValue("10s") Duration slow) {}
