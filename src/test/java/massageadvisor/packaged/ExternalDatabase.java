package massageadvisor.packaged;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** The database of a running service, as another one finds it that did not start it. */
final class ExternalDatabase {
    static final String OWNER = "massage_advisor_owner";
    static final String SERVICE = "massage_advisor_app";
    static final String ADMINISTRATOR = "postgres";

    private ExternalDatabase() {}

    /** The variables with which a service works on it as this role. */
    static Map<String, String> environment(Path data, Path unused, String role) throws Exception {
        var passwords = new Properties();
        try (var in = Files.newBufferedReader(data.resolve("passwords.properties"))) {
            passwords.load(in);
        }
        var environment = new HashMap<String, String>();
        environment.put("MASSAGE_ADVISOR_REQUIRE_EXTERNAL_DB", "true");
        environment.put("MASSAGE_ADVISOR_DATA_DIR", unused.toString());
        environment.put(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://127.0.0.1:" + Signals.port(data) + "/massage_advisor");
        environment.put("QUARKUS_DATASOURCE_USERNAME", role);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", passwords.getProperty(role));
        environment.put("QUARKUS_FLYWAY_PASSWORD", passwords.getProperty(OWNER));
        return environment;
    }
}
