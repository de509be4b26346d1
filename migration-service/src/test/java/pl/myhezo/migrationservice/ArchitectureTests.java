package pl.myhezo.migrationservice;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import pl.myhezo.platform.test.ArchitectureRules;

@AnalyzeClasses(packages = "pl.myhezo.migrationservice", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchTests rules = ArchTests.in(ArchitectureRules.class);

    @Test
    void modulesUseOnlyWhatOthersOffer() {
        ApplicationModules.of(MigrationServiceApplication.class).verify();
    }
}
