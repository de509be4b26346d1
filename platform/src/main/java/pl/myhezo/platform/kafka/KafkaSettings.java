package pl.myhezo.platform.kafka;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How topics are laid out.
 *
 * @param partitions the bound on how many replicas of a consumer share the work
 * @param replicas on how many brokers a topic is kept
 */
@Validated
@ConfigurationProperties("myhezo.kafka")
public record KafkaSettings(
        @Min(1) @Max(200) @DefaultValue("6") int partitions,
        @Min(1) @Max(7) @DefaultValue("1") short replicas) {}
