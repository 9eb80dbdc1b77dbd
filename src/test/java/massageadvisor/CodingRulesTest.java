package massageadvisor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.AndFullName.Predicates.fullNameMatching;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

/** What code may not do, whatever its package. */
@AnalyzeClasses(packages = "massageadvisor", importOptions = ImportOption.DoNotIncludeTests.class)
class CodingRulesTest {
    /** For a switch over an enum, javac looks the ordinal up in a class of its own, filled on the same line. */
    private static final DescribedPredicate<JavaAccess<?>> OF_A_SWITCH = describe(
            "of a switch",
            access -> access.getTargetOwner().getAccessesToSelf().stream()
                    .filter(other -> other.getOriginOwner().getModifiers().contains(JavaModifier.SYNTHETIC))
                    .anyMatch(other -> place(other).equals(place(access))));

    private static String place(JavaAccess<?> access) {
        return access.getSourceCodeLocation().toString();
    }

    @ArchTest
    static final ArchRule ORDINALS_ARE_FOR_THE_TABLES_OF_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("massageadvisor.rules..")
            .should()
            .accessTargetWhere(target(name("ordinal"))
                    .and(target(owner(assignableTo(Enum.class))))
                    .and(not(OF_A_SWITCH)))
            .because("the order of constants means something only to the engine");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should()
            .accessTargetWhere(target(fullNameMatching("java\\.time\\..+\\.now\\((?!java\\.time\\.Clock\\)).*"
                    + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)"
                    + "|java\\.util\\.Date\\.<init>\\(\\)"
                    + "|java\\.util\\.Calendar\\.getInstance\\(.*")))
            .because("tests set the clock");

    @ArchTest
    static final ArchRule CLOCKS_COME_FROM_CONFIG = noClasses()
            .that()
            .resideOutsideOfPackage("massageadvisor.config..")
            .should()
            .accessTargetWhere(target(fullNameMatching("java\\.time\\.(Clock|InstantSource)\\.(system|tick).*")))
            .because("tests set the clock");

    @ArchTest
    static final ArchRule NO_FIELD_INJECTION = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule ONLY_THE_PROGRAM_PRINTS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("massageadvisor.commands.StandardStreams")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .because("what a service says belongs into its log; a program that cannot start has none yet");
}
