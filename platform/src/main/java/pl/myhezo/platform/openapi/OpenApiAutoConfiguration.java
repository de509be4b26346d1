package pl.myhezo.platform.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** What the descriptions of all services have in common. */
@AutoConfiguration
public class OpenApiAutoConfiguration {

    private static final String BEARER = "bearer";
    private static final String PROBLEM = "Problem";

    @Bean
    ModelConverter nullness() {
        return new NullnessConverter();
    }

    @Bean
    OpenApiCustomizer commonDescription(@Value("${spring.application.name}") String service) {
        return api -> {
            api.info(new Info().title(service).version("v1"));
            api.servers(List.of(new Server().url("/").description("The portal's gateway adds /api in front")));
            api.addSecurityItem(new SecurityRequirement().addList(BEARER));
            Components components = api.getComponents() == null ? new Components() : api.getComponents();
            components.addSecuritySchemes(
                    BEARER,
                    new SecurityScheme()
                            .type(SecurityScheme.Type.HTTP)
                            .scheme("bearer")
                            .bearerFormat("JWT"));
            ResolvedSchema problem =
                    ModelConverters.getInstance(true).readAllAsResolvedSchema(new AnnotatedType(ProblemBody.class));
            problem.referencedSchemas.forEach(components::addSchemas);
            api.components(components);
        };
    }

    @Bean
    OperationCustomizer problems() {
        return (operation, handler) -> {
            operation
                    .getResponses()
                    .computeIfAbsent(
                            "default",
                            status -> new ApiResponse()
                                    .description("A problem (RFC 9457)")
                                    .content(new Content()
                                            .addMediaType(
                                                    "application/problem+json",
                                                    new MediaType().schema(new Schema<>().$ref(PROBLEM)))));
            return operation;
        };
    }
}
