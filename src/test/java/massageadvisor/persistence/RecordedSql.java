package massageadvisor.persistence;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Records the statements that Hibernate sends. */
@PersistenceUnitExtension
@Singleton
public class RecordedSql implements StatementInspector {
    private final transient List<String> statements = new CopyOnWriteArrayList<>();

    @Override
    public String inspect(String sql) {
        statements.add(sql);
        return sql;
    }

    String last() {
        return statements.get(statements.size() - 1);
    }
}
