package massageadvisor.http.policy;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.util.List;

/** Every operation says whom it is for, and says it once. */
@AnalyzeClasses(packages = "massageadvisor")
class StatedPolicyTest {
    private static final List<Class<? extends Annotation>> POLICIES = List.of(Requires.class, AnyKey.class, Open.class);

    @ArchTest
    static final ArchRule NO_OPERATION_WITHOUT_A_POLICY = methods()
            .that(describe("are operations", method -> method.isMetaAnnotatedWith(HttpMethod.class)))
            .should(ArchCondition.from(describe("state one policy", StatedPolicyTest::statesOne)));

    /** That of the method; only without one, that of its class. */
    private static boolean statesOne(JavaMethod method) {
        long own = POLICIES.stream().filter(method::isAnnotatedWith).count();
        long common = POLICIES.stream()
                .filter(policy -> method.getOwner().isAnnotatedWith(policy))
                .count();
        return own + common == 1;
    }
}
