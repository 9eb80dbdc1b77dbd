package massageadvisor.http.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.arc.impl.ArcContainerImpl;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Singleton;
import org.junit.jupiter.api.Test;

/** What can fail fails the start, and the first caller waits for nothing. */
@QuarkusTest
@TestProfile(StartTest.OfItsOwn.class)
class StartTest {
    /** Nobody has asked this application for anything yet. */
    public static final class OfItsOwn implements QuarkusTestProfile {}

    @Test
    void makesAllThatAnswersAreMadeOf() {
        var singletons = Arc.requireContainer().getActiveContext(Singleton.class);
        var made = ArcContainerImpl.instance().getBeans().stream()
                .filter(bean -> bean.getScope().equals(Singleton.class) && singletons.get(bean) != null)
                .map(bean -> bean.getImplementationClass().getSimpleName());

        assertThat(made)
                .contains(
                        "RuleBook",
                        "RuleEngine",
                        "IntakeReader",
                        "SerializedRuleBook",
                        "CatalogueResource",
                        "ModalityResource",
                        "RuleBookResource",
                        "RuleBookRegistry");
    }
}
