package pl.myhezo.platform.canary;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.myhezo.platform.test.ArchitectureRules;

class ArchitectureRulesTests {

    private static final JavaClasses CANARIES = new ClassFileImporter().importPackages("pl.myhezo.platform.canary");

    static List<Field> rules() {
        return Arrays.stream(ArchitectureRules.class.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(ArchTest.class))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleCatchesItsCanary(Field rule) throws IllegalAccessException {
        rule.setAccessible(true);

        assertThat(((ArchRule) rule.get(null)).evaluate(CANARIES).hasViolation())
                .isTrue();
    }
}
