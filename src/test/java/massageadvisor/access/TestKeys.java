package massageadvisor.access;

import com.github.f4b6a3.uuid.UuidCreator;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.access.keys.ApiKeyToken;
import massageadvisor.application.access.keys.KeyKind;
import massageadvisor.application.access.keys.Scope;
import massageadvisor.persistence.OwnerConnection;
import massageadvisor.rules.vocabulary.Coded;

/** Creates keys for tests, in the database as the service does. */
public final class TestKeys {
    private static final SecureRandom RANDOM = new SecureRandom();

    private TestKeys() {}

    /** Creates a new clinic. */
    public static ClinicId newClinic() {
        var clinic = new ClinicId(UuidCreator.getTimeOrderedEpoch());
        try (var owner = OwnerConnection.openFor(clinic);
                var insert = owner.prepareStatement("insert into clinic values (?, 'Test clinic', now())")) {
            insert.setString(1, clinic.toString());
            insert.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return clinic;
    }

    /** Creates a secret key of this clinic with all scopes that it may have. */
    public static ApiKeyToken newKey(ClinicId clinic) {
        return newKey(clinic, KeyKind.SECRET, Scope.of(clinic));
    }

    public static ApiKeyToken newKey(ClinicId clinic, KeyKind kind, Set<Scope> scopes) {
        return newKey(clinic, kind, scopes, "null", "null");
    }

    /** Creates a key with a time of expiry and of revocation, both given as SQL. */
    public static ApiKeyToken newKey(
            ClinicId clinic, KeyKind kind, Set<Scope> scopes, String expiresAt, String revokedAt) {
        var key = ApiKeyToken.create(kind, UuidCreator.getTimeOrderedEpoch(), RANDOM);
        try (var owner = OwnerConnection.openFor(clinic);
                var insert = owner.prepareStatement("insert into api_key (id, clinic_id, name, kind, scopes, sha256,"
                        + " created_at, expires_at, revoked_at) values (?, ?, ?, ?, ?, ?, now(), " + expiresAt + ", "
                        + revokedAt + ")")) {
            insert.setObject(1, key.id());
            insert.setString(2, clinic.toString());
            insert.setString(3, "test " + UUID.randomUUID());
            insert.setString(4, kind.code());
            insert.setArray(5, owner.createArrayOf("text", Coded.codesOf(scopes).toArray()));
            insert.setBytes(6, key.digest().toBytes());
            insert.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return key;
    }
}
