package pl.myhezo.platform.test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.bson.Document;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;

/**
 * The rules of the house for a service. A service holds them with a test of its own:
 *
 * {@snippet :
 * @AnalyzeClasses(packages = "pl.myhezo.contractservice", importOptions = ImportOption.DoNotIncludeTests.class)
 * class ArchitectureTests {
 *     @ArchTest
 *     static final ArchTests rules = ArchTests.in(ArchitectureRules.class);
 * }
 * }
 */
public final class ArchitectureRules {

    private static final String[] TECHNOLOGIES = {"..http..", "..kafka..", "..mongo..", "..keycloak.."};

    private static final DescribedPredicate<JavaClass> WIRING =
            simpleNameEndingWith("Configuration").or(simpleNameEndingWith("Application"));

    @ArchTest
    static final ArchRule businessKnowsNoTechnology = noClasses()
            .that()
            .resideOutsideOfPackages(TECHNOLOGIES)
            .and(DescribedPredicate.not(WIRING))
            .should(dependOnClassesThat(resideInAnyPackage(TECHNOLOGIES)
                    .or(resideInAnyPackage(
                            "com.mongodb..",
                            "org.bson..",
                            "org.apache.kafka..",
                            "org.keycloak..",
                            "jakarta.servlet..",
                            "jakarta.ws.rs..",
                            "org.springframework.kafka..",
                            "org.springframework.http..",
                            "org.springframework.web.."))))
            .because("a technology is one package that can be deleted")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule adaptersAreNotPublic = classes()
            .that()
            .resideInAnyPackage(TECHNOLOGIES)
            .and()
            .areTopLevelClasses()
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource");

    @ArchTest
    static final ArchRule fieldsOfBeansDoNotChange = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
            .should()
            .beFinal()
            .because("a controller serves many callers at once")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule wiringIsWrittenDown = noClasses()
            .should()
            .beAnnotatedWith(Component.class)
            .orShould()
            .beAnnotatedWith(Service.class)
            .orShould()
            .beAnnotatedWith(Repository.class)
            .because("a configuration is its module's table of contents");

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule queriesAreNotText = noClasses()
            .should()
            .callMethod(Document.class, "parse", String.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.data..")
            .because("text that is read as a query is a way in");

    @ArchTest
    static final ArchRule packagesSayWhatIsNull = classes()
            .should(new ArchCondition<>("be in a package that is @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " is in a package without @NullMarked"));
                    }
                }
            });

    private ArchitectureRules() {}
}
