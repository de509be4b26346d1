package pl.myhezo.platform.http;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import pl.myhezo.platform.problem.ProblemAnswers;

/** Bounds of requests. */
@AutoConfiguration
@EnableConfigurationProperties(HttpSettings.class)
public class HttpAutoConfiguration {

    /** Behind the observation of the request, so that the refusal carries its trace, and before everything else. */
    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(HttpSettings settings, ProblemAnswers answers) {
        FilterRegistrationBean<BodyLimit> limit = new FilterRegistrationBean<>(
                new BodyLimit(settings.largestBody().toBytes(), answers));
        limit.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return limit;
    }
}
