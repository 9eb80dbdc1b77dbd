package bareendpoint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;

/** An intake with what annotations can say of its rules: which codes a rule book knows, they cannot. */
public record IntakeRequest(
        @NotNull
        @Pattern(
                regexp = "muscle-strain|poor-posture|injury|herniated-disc|osteoarthritis"
                        + "|other-medical-condition|stress-tension|unknown")
        String cause,

        @NotNull @Min(0) @Max(10) Integer painLevel,

        @NotNull @Size(max = 64) @UniqueElements List<@NotNull @Pattern(regexp = CODE) String> contraindications,

        @Min(0) @Max(36_500) Integer durationDays,

        @Size(max = 64) @UniqueElements List<@NotNull @Pattern(regexp = CODE) String> redFlags,

        @Size(max = 64) @UniqueElements List<@NotNull @Pattern(regexp = CODE) String> unsure,

        @Valid PreferencesRequest preferences,

        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._~-]{0,63}")
        String subject) {

    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

    /** What the person likes. */
    public record PreferencesRequest(
            @Pattern(regexp = "gentle|moderate|firm") String pressure,
            @Pattern(regexp = "wanted|avoid") String heat,

            @Pattern(regexp = "relaxation|pain-relief|mobility")
            String goal) {}
}
