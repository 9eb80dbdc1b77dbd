package massageadvisor.persistence;

import static massageadvisor.persistence.SampleRows.row;
import static massageadvisor.persistence.SampleRows.rowWithKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import massageadvisor.access.TestKeys;
import massageadvisor.application.RecommendationStore;
import massageadvisor.application.RecommendationStore.Insert;
import massageadvisor.application.StoreUnavailableException;
import massageadvisor.application.access.clinics.ClinicId;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The connection breaks while a transaction is being committed. */
@QuarkusTest
class UnknownOutcomeTest {
    private static final String SUBJECT = "ends-the-backend";

    private final ClinicId clinic = TestKeys.newClinic();

    @Inject
    RecommendationStore store;

    @Inject
    Session session;

    @Inject
    Clock clock;

    /** The answers may be stored: the caller gets 503, and a retry with the same key gets the stored answer. */
    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void whatWasCommittedWithoutAReplyIsReportedAsUnavailable(int rows) throws Exception {
        var keys = List.of("a", "b", "c", "d", "e").subList(0, rows);
        var batch = keys.stream().map(key -> rowWithKey(key, "1")).toList();
        try (var proxy = new ReplyDroppingProxy(databasePort());
                var pool = poolThrough(proxy.port())) {
            var inserts = new RecommendationInserts(new TransactionRunner(session, pool, clock));
            proxy.dropRepliesTo("insert into recommendation");
            assertThatThrownBy(() -> inserts.insertAll(clinic, batch)).isInstanceOf(StoreUnavailableException.class);
            proxy.awaitDropped();
        }

        var retries = keys.stream().map(key -> rowWithKey(key, "1")).toList();
        assertThat(store.insertAll(clinic, retries)).isEmpty();
        for (int i = 0; i < rows; i++) {
            assertThat(store.getCreatedId(clinic, retries.get(i).key().orElseThrow()))
                    .isEqualTo(batch.get(i).recommendation().id());
            assertThat(store.find(clinic, batch.get(i).recommendation().id()))
                    .contains(batch.get(i).recommendation());
        }
    }

    @Test
    void aBackendThatEndsDuringABatchIsUnavailable() throws SQLException {
        OwnerConnection.run("""
            create function end_backend() returns trigger language plpgsql as
                'begin perform pg_terminate_backend(pg_backend_pid()); return new; end';
            create trigger end_backend before insert on recommendation for each row
                when (new.subject = '%s') execute function end_backend()""".formatted(SUBJECT));
        var batch = List.of(row("a"), row(SUBJECT), row("b"));
        try {
            assertThatThrownBy(() -> store.insertAll(clinic, batch)).isInstanceOf(StoreUnavailableException.class);
        } finally {
            OwnerConnection.run("drop function end_backend cascade");
        }

        assertThat(batch.stream().map(Insert::recommendation))
                .allSatisfy(gone -> assertThat(store.find(clinic, gone.id())).isEmpty());
        assertThat(store.insertAll(clinic, batch)).hasSameSizeAs(batch);
    }

    private AgroalDataSource poolThrough(int port) throws SQLException {
        var url = setting("quarkus.datasource.jdbc.url").replace(":" + databasePort() + "/", ":" + port + "/");
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(1)
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
                                .principal(new NamePrincipal(setting("quarkus.datasource.username")))
                                .credential(new SimplePassword(setting("quarkus.datasource.password"))))));
    }

    private static int databasePort() {
        return URI.create(setting("quarkus.datasource.jdbc.url").substring("jdbc:".length()))
                .getPort();
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
