package org.trellis.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/// What every service looks like. Each service includes these with `ArchTests.in(ArchitectureRules.class)`.
///
/// Rules are methods: the runner skips static final fields in silence.
public final class ArchitectureRules {

    private static final int MOST_CLASSES_OF_A_FEATURE = 30;

    private ArchitectureRules() {}

    @ArchTest
    static void featuresDoNotDependOnEachOtherInCircles(JavaClasses service) {
        slices().matching("org.trellis.*.(*)..").should().beFreeOfCycles().check(service);
    }

    @ArchTest
    static void onlyTheEdgeKnowsHttp(JavaClasses service) {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Resource")
                .and()
                .haveSimpleNameNotEndingWith("Client")
                .and()
                .haveSimpleNameNotEndingWith("Filter")
                .and()
                .resideOutsideOfPackage("..app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..")
                .because("use cases speak of the field, not of HTTP: refuse with a Refusal, answer with a record")
                .allowEmptyShould(true)
                .check(service);
    }

    @ArchTest
    static void resourcesDoNotReachPastTheirDesk(JavaClasses service) {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..", "org.hibernate..")
                .because("a resource is HTTP and OpenAPI only: ask the feature's desk")
                .allowEmptyShould(true)
                .check(service);
    }

    @ArchTest
    static void entitiesHaveNoSetters(JavaClasses service) {
        classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should(new ArchCondition<JavaClass>("have no setters: say what happened instead") {
                    @Override
                    public void check(JavaClass entity, ConditionEvents events) {
                        entity.getMethods().stream()
                                .filter(m -> m.getName().matches("set[A-Z].*"))
                                .forEach(m -> events.add(SimpleConditionEvent.violated(m, m.getFullName())));
                    }
                })
                .allowEmptyShould(true)
                .check(service);
    }

    @ArchTest
    static void nothingLooksThroughTheWalls(JavaClasses service) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("io.quarkus.agroal.DataSource")
                .because("only the relay and the clock, in messaging, use another role than the app's")
                .check(service);
    }

    @ArchTest
    static void noDumpingGrounds(JavaClasses service) {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .orShould()
                .haveSimpleNameEndingWith("Service")
                .check(service);
    }

    @ArchTest
    static void aFeatureStaysSmall(JavaClasses service) {
        var sizes = new java.util.TreeMap<String, Integer>();
        service.stream()
                .filter(c -> c.isTopLevelClass())
                .forEach(c -> sizes.merge(c.getPackageName(), 1, Integer::sum));
        sizes.forEach((feature, size) -> {
            if (size > MOST_CLASSES_OF_A_FEATURE) {
                throw new AssertionError(feature + " has " + size + " classes: it is two features");
            }
        });
    }
}
