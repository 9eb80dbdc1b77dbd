package massageadvisor.persistence;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import massageadvisor.embedded.EmbeddedDatabase;

/** The service's own embedded PostgreSQL for all HTTP tests: started once for the whole run, on a folder of its own. */
@QuarkusTestResource(TestDatabase.class)
public class TestDatabase implements QuarkusTestResourceLifecycleManager {
    /** Quarkus may load this class anew for each of its starts; properties outlive that. */
    private static final String STARTED = "test-database.";

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<String, String>();
        System.getProperties().forEach((name, value) -> {
            if (name.toString().startsWith(STARTED)) {
                settings.put(name.toString().substring(STARTED.length()), value.toString());
            }
        });
        return settings.isEmpty() ? startOnce() : settings;
    }

    private static Map<String, String> startOnce() {
        var database = EmbeddedDatabase.start(Path.of("target", "test-database"));
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        var settings = database.settings();
        settings.forEach((name, value) -> System.setProperty(STARTED + name, value));
        return settings;
    }

    @Override
    public void stop() {
        // Other tests of this run use it; it ends with the JVM.
    }
}
