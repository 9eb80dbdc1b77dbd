package massageadvisor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import massageadvisor.rules.engine.CodeClauses;
import massageadvisor.rules.engine.CodeSet;
import massageadvisor.rules.engine.CombinedEffects;
import massageadvisor.rules.engine.EffectIndex;
import massageadvisor.rules.engine.Firing;
import massageadvisor.rules.engine.RuleIndex;
import massageadvisor.rules.engine.RuleSet;
import massageadvisor.rules.engine.Verdicts;
import org.jspecify.annotations.NullMarked;

/** Which package may use which. */
@AnalyzeClasses(packages = "massageadvisor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule DEPENDENCIES_POINT_AT_THE_RULES = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .ensureAllClassesAreContainedInArchitecture()
            .layer("main")
            .definedBy("massageadvisor")
            .layer("http")
            .definedBy("massageadvisor.http..")
            .layer("observability")
            .definedBy("massageadvisor.observability..")
            .layer("config")
            .definedBy("massageadvisor.config..")
            .layer("persistence")
            .definedBy("massageadvisor.persistence..")
            .layer("embedded")
            .definedBy("massageadvisor.embedded..")
            .layer("application")
            .definedBy("massageadvisor.application..")
            .layer("commands")
            .definedBy("massageadvisor.commands..")
            .layer("rulebook")
            .definedBy("massageadvisor.rulebook..")
            .layer("intake")
            .definedBy("massageadvisor.intake..")
            .layer("input")
            .definedBy("massageadvisor.input..")
            .layer("rules")
            .definedBy("massageadvisor.rules..")
            .whereLayer("main")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("http")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("observability")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("config")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("persistence")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("embedded")
            .mayOnlyBeAccessedByLayers("main", "config")
            .whereLayer("application")
            .mayOnlyBeAccessedByLayers("commands", "http", "observability", "persistence", "config")
            .whereLayer("commands")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("rulebook")
            .mayOnlyBeAccessedByLayers("config", "commands", "http")
            .whereLayer("intake")
            .mayOnlyBeAccessedByLayers("http", "application", "persistence", "rulebook", "config", "commands")
            .whereLayer("input")
            .mayOnlyBeAccessedByLayers("http", "intake", "rulebook", "config", "commands")
            .whereLayer("rules")
            .mayOnlyBeAccessedByLayers(
                    "http",
                    "observability",
                    "persistence",
                    "config",
                    "commands",
                    "application",
                    "rulebook",
                    "intake",
                    "input");

    @ArchTest
    static final ArchRule RULES_KNOW_ONLY_THE_JDK = classes()
            .that()
            .resideInAPackage("massageadvisor.rules..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "massageadvisor.rules..", "java.lang..", "java.util..", "java.math..", "org.jspecify.annotations..")
            .because("clinicians must be able to trust the rules without knowing the framework");

    @ArchTest
    static final ArchRule BITS_STAY_AMONG_THE_RULES = classes()
            .that()
            .belongToAnyOf(
                    CodeClauses.class,
                    CodeSet.class,
                    CombinedEffects.class,
                    EffectIndex.class,
                    Firing.class,
                    RuleIndex.class,
                    RuleSet.class,
                    Verdicts.class)
            .should()
            .onlyBeAccessed()
            .byAnyPackage("massageadvisor.rules..")
            .because("indexes of rules and codes mean nothing outside, where rules have ids and codes have names");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("massageadvisor.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes()
            .should(ArchCondition.from(DescribedPredicate.describe(
                    "reside in a package that is @NullMarked",
                    one -> one.getPackage().isAnnotatedWith(NullMarked.class))));
}
