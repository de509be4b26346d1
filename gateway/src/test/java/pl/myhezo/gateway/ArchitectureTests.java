package pl.myhezo.gateway;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.web.server.WebFilter;
import pl.myhezo.gateway.canary.mongo.Canary;

/** What reviews would forget. Each rule is also held against a class that breaks them all, and has to notice. */
class ArchitectureTests {

    static final List<ArchRule> RULES = List.of(
            noClasses()
                    .should()
                    .callMethodWhere(
                            target(nameMatching("block|blockFirst|blockLast|blockOptional|toIterable|toStream")))
                    .because("an event loop that waits serves nobody"),
            noClasses()
                    .should()
                    .implement(WebFilter.class)
                    .because("Spring would put such a bean on the management port too; be a Doorkeeper"),
            noClasses().should().callMethod(Instant.class, "now").because("time comes from a clock"),
            classes()
                    .that()
                    .resideInAnyPackage("..http..", "..mongo..", "..keycloak..")
                    .and()
                    .areTopLevelClasses()
                    .should()
                    .notBePublic()
                    .because("adapters are nobody's business"),
            noClasses()
                    .that()
                    .resideOutsideOfPackage("pl.myhezo.gateway.session.mongo")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.mongodb..", "org.bson..")
                    .because("a technology is one package that can be deleted"));

    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("pl.myhezo.gateway");

    private static final JavaClasses CANARY = new ClassFileImporter().importClasses(Canary.class);

    @ParameterizedTest
    @FieldSource("RULES")
    void theGatewayKeeps(ArchRule rule) {
        rule.check(GATEWAY);
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void theCanaryBreaks(ArchRule rule) {
        assertThat(rule.evaluate(CANARY).hasViolation()).isTrue();
    }
}
