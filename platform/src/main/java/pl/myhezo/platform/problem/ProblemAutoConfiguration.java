package pl.myhezo.platform.problem;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import pl.myhezo.platform.trace.CurrentTrace;
import tools.jackson.databind.DeserializationFeature;

/** Problem details for every error, and a JSON reader that refuses what it does not know. */
@AutoConfiguration(before = WebMvcAutoConfiguration.class)
@Import(ProblemHandler.class)
public class ProblemAutoConfiguration {

    private static final Locale POLISH = Locale.of("pl");

    @Bean
    ProblemWriter problemWriter(CurrentTrace trace) {
        return new ProblemWriter(trace::id);
    }

    @Bean
    JsonMapperBuilderCustomizer strictReading() {
        return json -> json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(POLISH, Locale.ENGLISH));
        resolver.setDefaultLocale(POLISH);
        return resolver;
    }
}
