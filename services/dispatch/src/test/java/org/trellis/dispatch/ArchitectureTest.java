package org.trellis.dispatch;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.trellis.testing.ArchitectureRules;

@AnalyzeClasses(packages = "org.trellis.dispatch", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    ArchTests rules = ArchTests.in(ArchitectureRules.class);
}
