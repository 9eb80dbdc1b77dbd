package massageadvisor.http.access;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import massageadvisor.access.DefaultKey;
import massageadvisor.access.TestKeys;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.access.keys.ApiKeyToken;
import massageadvisor.application.access.keys.KeyKind;
import massageadvisor.application.access.keys.Scope;

/**
 * A variant of API key that a caller may send.
 *
 * @param scheme the security scheme of the OpenAPI document; empty if the key is not valid
 */
record KeyVariant(String name, String text, String scheme, Set<Scope> scopes) {
    boolean isValid() {
        return !scheme.isEmpty();
    }

    boolean hasScope(String code) {
        return scopes.stream().anyMatch(scope -> scope.code().equals(code));
    }

    @Override
    public String toString() {
        return name;
    }

    /** No key, each sort of invalid key, a publishable key, and secret keys with each single scope and with all. */
    static List<KeyVariant> all() {
        var clinic = TestKeys.newClinic();
        var good = TestKeys.newKey(clinic);
        var unknown = ApiKeyToken.create(KeyKind.SECRET, good.id(), new SecureRandom());
        var kinds = new ArrayList<>(List.of(
                invalid("no key", DefaultKey.NONE),
                invalid("no such word", "anything"),
                invalid("a mistyped key", mistyped(good.reveal())),
                invalid("a key cut short", good.reveal().substring(0, 60)),
                invalid("a key with another secret", unknown.reveal()),
                invalid(
                        "a key that was never made",
                        ApiKeyToken.create(KeyKind.SECRET, new UUID(7, 7), new SecureRandom())
                                .reveal()),
                invalid("an expired key", stored(clinic, "now() - interval '1 second'", "null")),
                invalid("a revoked key", stored(clinic, "null", "now()"))));
        var recommend = EnumSet.of(Scope.RECOMMEND);
        kinds.add(new KeyVariant(
                "a publishable key",
                TestKeys.newKey(clinic, KeyKind.PUBLISHABLE, recommend).reveal(),
                "PublishableKey",
                recommend));
        addEach(kinds, clinic, "SecretKey");
        addEach(kinds, ClinicId.PLATFORM, "PlatformKey");
        return kinds;
    }

    private static void addEach(List<KeyVariant> kinds, ClinicId clinic, String scheme) {
        var every = Scope.of(clinic);
        every.forEach(scope -> kinds.add(valid(clinic, scheme, EnumSet.of(scope))));
        kinds.add(valid(clinic, scheme, every));
    }

    private static KeyVariant valid(ClinicId clinic, String scheme, Set<Scope> scopes) {
        var text = TestKeys.newKey(clinic, KeyKind.SECRET, scopes).reveal();
        return new KeyVariant(scheme + " with " + scopes, text, scheme, scopes);
    }

    private static KeyVariant invalid(String name, String text) {
        return new KeyVariant(name, text, "", Set.of());
    }

    private static String stored(ClinicId clinic, String expiresAt, String revokedAt) {
        return TestKeys.newKey(clinic, KeyKind.SECRET, Scope.of(clinic), expiresAt, revokedAt)
                .reveal();
    }

    private static String mistyped(String key) {
        return key.substring(0, 50) + (key.charAt(50) == 'a' ? 'b' : 'a') + key.substring(51);
    }
}
