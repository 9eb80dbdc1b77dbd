package massageadvisor.http.clinic;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.input.InputError;
import massageadvisor.input.SchemaAgreement;
import org.junit.jupiter.api.Test;

/** The readers of clinics and keys agree with the schemas in the OpenAPI document. */
class ClinicSchemaTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-01-01T00:00:00Z"), ZoneOffset.UTC);

    @Test
    void aClinicIsReadAsItsSchemaSays() throws IOException {
        SchemaAgreement.assertOn("ClinicSpec", new ClinicReader()::read, error -> false);
    }

    @Test
    void aKeyIsReadAsItsSchemaSays() throws IOException {
        var reader = new KeyReader(CLOCK);

        SchemaAgreement.assertOn(
                "KeySpec", json -> reader.read(json, ClinicId.DEMO), ClinicSchemaTest::dependsOnOwnerOrTime);
    }

    /** A schema knows neither whose key it is nor what time it is. */
    private static boolean dependsOnOwnerOrTime(InputError error) {
        return switch (error.code()) {
            case UNKNOWN_CODE -> error.location().startsWith("/scopes/");
            case OUT_OF_RANGE -> error.location().equals("/expiresAt");
            default -> false;
        };
    }
}
