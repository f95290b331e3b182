package org.trellis.grants;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.trellis.testing.ArchitectureRules;

@AnalyzeClasses(packages = "org.trellis.grants", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    ArchTests rules = ArchTests.in(ArchitectureRules.class);
}
