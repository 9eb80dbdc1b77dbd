package massageadvisor.http.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.access.clinics.ClinicId;
import org.junit.jupiter.api.Test;

/** A cursor is valid only for the list that it came from. */
class CursorScopeTest {
    private static final ClinicId OTHER = new ClinicId(new UUID(1, 1));
    private static final List<CursorScope> LISTS = List.of(
            new CursorScope("/v1/keys", ClinicId.DEMO),
            new CursorScope("/v1/keys", OTHER),
            new CursorScope("/v1/clinics/{clinicId}/keys", ClinicId.DEMO),
            new CursorScope("/v1/recommendations", ClinicId.DEMO),
            new CursorScope("/v1/recommendations", OTHER),
            new CursorScope("/v1/recommendations", ClinicId.DEMO, Optional.of("a")),
            new CursorScope("/v1/recommendations", ClinicId.DEMO, Optional.of("b")));

    private final UUID last = UUID.randomUUID();

    @Test
    void isParsedByItsOwnListOnly() {
        for (var list : LISTS) {
            var cursor = list.cursor(last);

            assertThat(cursor).matches(CursorScope.FORMAT);
            assertThat(LISTS)
                    .allSatisfy(other -> assertThat(other.parse(cursor))
                            .isEqualTo(other.equals(list) ? Optional.of(last) : Optional.empty()));
        }
    }

    @Test
    void isRefusedWhenAnyCharacterIsChanged() {
        var list = LISTS.get(0);
        var cursor = list.cursor(last);

        for (int index = 0; index < cursor.length(); index++) {
            var changed = cursor.substring(0, index)
                    + (cursor.charAt(index) == 'A' ? 'B' : 'A')
                    + cursor.substring(index + 1);
            assertThat(list.parse(changed)).isEmpty();
        }
    }
}
