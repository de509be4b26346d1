package pl.myhezo.gateway.headers;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.gateway.origin.Origin;
import pl.myhezo.gateway.origin.Origins;
import pl.myhezo.gateway.problem.ProblemWriter;

@Configuration(proxyBeanMethods = false)
class HeadersConfiguration {

    @Bean
    AnswerHeaders answerHeaders(Origins origins, ProblemWriter problems) {
        return new AnswerHeaders(origins.all().stream().allMatch(Origin::secure), problems);
    }
}
