package org.trellis.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The portal's own shape. It is all edge, so the services' rule that only resources know HTTP has no sense here.
@AnalyzeClasses(packages = "org.trellis.portal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final int LONGEST_CLASS = 200;

    @ArchTest
    static void featuresDoNotDependOnEachOtherInCircles(JavaClasses portal) {
        slices().matching("org.trellis.portal.(*)..").should().beFreeOfCycles().check(portal);
    }

    @ArchTest
    static void thereIsNoDatabaseHere(JavaClasses portal) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "jakarta.persistence..", "org.hibernate..")
                .because("the portal shows what the services answer, and keeps nothing")
                .check(portal);
    }

    @ArchTest
    static void everythingIsShortEnoughToRead(JavaClasses portal) throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (!file.toString().endsWith("Words.java")) {
                    assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(LONGEST_CLASS);
                }
            }
        }
        assertThat(portal).isNotEmpty();
    }
}
