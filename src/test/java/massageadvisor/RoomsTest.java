package massageadvisor;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How large packages may be, what may be named alike, and which numbers have to follow from an enum. */
@AnalyzeClasses(packages = "massageadvisor", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    private static final int MAX_CLASSES = 25;
    private static final Path RULES = Path.of("src/main/java/massageadvisor/rules");
    private static final Pattern COMMENT_OR_STRING = Pattern.compile("(?s)//[^\n]*|/\\*.*?\\*/|\"(\\\\.|[^\"\\\\])*\"");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])(?:[3-9]|[1-9]\\d[\\d_]*)(?![\\w.])");

    /** Limits, bounds and law numbers of the contract: none of them counts what an enum lists. */
    private static final Set<String> WITH_NUMBERS = Set.of(
            "vocabulary/PainLevel.java",
            "vocabulary/DurationDays.java",
            "explanation/counterfactual/Changes.java",
            "proof/ReachableEffects.java",
            "proof/laws/ProcedureLaws.java",
            "proof/analysis/Weighting.java");

    private static Map<String, List<String>> topLevel(JavaClasses classes, Function<JavaClass, String> key) {
        return classes.stream()
                .filter(Predicate.not(JavaClass::isNestedClass))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(key, mapping(JavaClass::getName, toList())));
    }

    @ArchTest
    static void noPackageHasMoreThan25Classes(JavaClasses classes) {
        assertThat(topLevel(classes, JavaClass::getPackageName))
                .allSatisfy((name, members) -> assertThat(members).as(name).hasSizeLessThanOrEqualTo(MAX_CLASSES));
    }

    @ArchTest
    static void noTwoClassesHaveTheSameName(JavaClasses classes) {
        assertThat(topLevel(classes, JavaClass::getSimpleName))
                .allSatisfy((name, members) -> assertThat(members).hasSize(1));
    }

    @ArchTest
    static void noNumberStandsBesideTheSizeOfAnEnum(JavaClasses classes) throws IOException {
        try (Stream<Path> sources = Files.walk(RULES)) {
            assertThat(sources.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !WITH_NUMBERS.contains(name(file)))
                            .filter(file -> NUMBER.matcher(code(file)).find()))
                    .isEmpty();
        }
        assertThat(WITH_NUMBERS)
                .allSatisfy(name -> assertThat(
                                NUMBER.matcher(code(RULES.resolve(name))).find())
                        .as(name)
                        .isTrue());
    }

    private static String name(Path file) {
        return RULES.relativize(file).toString().replace('\\', '/');
    }

    private static String code(Path file) {
        try {
            return COMMENT_OR_STRING.matcher(Files.readString(file)).replaceAll(" ");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
