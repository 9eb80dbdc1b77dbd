package massageadvisor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

@AnalyzeClasses(packages = "massageadvisor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule DEPENDENCIES_POINT_AT_THE_RULES = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("http")
            .definedBy("massageadvisor.http..")
            .layer("health")
            .definedBy("massageadvisor.health..")
            .layer("metrics")
            .definedBy("massageadvisor.metrics..")
            .layer("config")
            .definedBy("massageadvisor.config..")
            .layer("application")
            .definedBy("massageadvisor.application..")
            .layer("rulebook")
            .definedBy("massageadvisor.rulebook..")
            .layer("intake")
            .definedBy("massageadvisor.intake..")
            .layer("rules")
            .definedBy("massageadvisor.rules..")
            .whereLayer("http")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("health")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("metrics")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("config")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("application")
            .mayOnlyBeAccessedByLayers("http", "metrics", "config")
            .whereLayer("rulebook")
            .mayOnlyBeAccessedByLayers("config")
            .whereLayer("intake")
            .mayOnlyBeAccessedByLayers("http", "application", "rulebook", "config")
            .whereLayer("rules")
            .mayOnlyBeAccessedByLayers("http", "health", "metrics", "config", "application", "rulebook", "intake");

    @ArchTest
    static final ArchRule RULES_KNOW_ONLY_THE_JDK = classes()
            .that()
            .resideInAPackage("massageadvisor.rules..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("massageadvisor.rules..", "java.lang..", "java.util..", "org.jspecify.annotations..")
            .because("clinicians must be able to trust the rules without knowing the framework");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("massageadvisor.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ORDINALS_ARE_FOR_THE_TABLES_OF_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("massageadvisor.rules..")
            .should()
            .callMethod(Enum.class, "ordinal")
            .because("the order of constants means something only to the engine");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("tests set the clock");

    @ArchTest
    static final ArchRule NO_FIELD_INJECTION = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule NOTHING_PRINTS = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes()
            .that()
            .haveSimpleName("package-info")
            .should()
            .beAnnotatedWith("org.jspecify.annotations.NullMarked");
}
