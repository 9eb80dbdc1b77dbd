package massageadvisor.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Pattern;
import massageadvisor.input.ErrorCode;
import massageadvisor.input.InputError;
import massageadvisor.input.InputErrors;
import massageadvisor.input.InvalidInputException;
import massageadvisor.input.KnownCodes;
import massageadvisor.input.ObjectChecks;
import massageadvisor.input.StrictJson;
import massageadvisor.rules.vocabulary.DurationDays;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Preferences;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Reads an intake in the words of one vocabulary. Only a tree that is valid as a whole becomes an intake. */
public final class IntakeReader {
    private static final List<String> FIELDS = List.of(
            "cause", "painLevel", "contraindications", "durationDays", "redFlags", "unsure", "preferences", "subject");
    static final List<String> PREFERENCES = List.of("pressure", "heat", "goal");
    private static final KnownCodes PRESSURES = KnownCodes.ofEnum(Pressure.class, Pressure.NOT_SAID);
    private static final KnownCodes HEATS = KnownCodes.ofEnum(Heat.class, Heat.NOT_SAID);
    private static final KnownCodes GOALS = KnownCodes.ofEnum(Goal.class, Goal.NOT_SAID);
    /** The pattern of a subject, the caller's opaque reference for a person. */
    public static final Pattern SUBJECT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~-]{0,63}");

    private final KnownCodes causes;
    private final KnownCodes contraindications;
    private final KnownCodes redFlags;
    private final KnownCodes allCodes;

    public IntakeReader(Vocabulary vocabulary) {
        this.causes = KnownCodes.ofTerms(vocabulary.causes());
        this.contraindications = KnownCodes.ofTerms(vocabulary.contraindications());
        this.redFlags = KnownCodes.ofTerms(vocabulary.redFlags());
        this.allCodes = contraindications.and(redFlags);
    }

    /**
     * Reads a body.
     *
     * @throws InvalidInputException with all errors
     */
    public ReceivedIntake read(byte[] json) {
        var strict = new StrictJson();
        return read(strict.read(json), strict.errors());
    }

    /**
     * Reads a tree, for example an example of a rule book.
     *
     * @throws InvalidInputException with all errors
     */
    public ReceivedIntake read(JsonNode tree) {
        return read(tree, List.of());
    }

    private ReceivedIntake read(JsonNode tree, List<InputError> earlier) {
        var errors = new InputErrors(earlier);
        var body = new ObjectChecks(tree, "", FIELDS, errors);
        var cause = body.requiredCode("cause", causes);
        var painLevel = body.requiredInteger("painLevel", PainLevel.MAX);
        var present = body.requiredCodes("contraindications", contraindications);
        var duration = body.optionalInteger("durationDays", DurationDays.MAX);
        var flags = body.optionalCodes("redFlags", redFlags);
        var unsure = body.optionalCodes("unsure", allCodes);
        var preferences = body.optionalObject("preferences", PREFERENCES).map(IntakeReader::preferences);
        var subject = body.optionalText("subject", SUBJECT);
        checkDisjoint(tree.path("unsure"), "/unsure/", present, flags.orElse(Collections.emptySortedSet()), errors);
        errors.throwIfAny();
        return new ReceivedIntake(
                new Intake(
                        cause,
                        new PainLevel(painLevel),
                        duration.map(DurationDays::new),
                        present,
                        flags,
                        unsure.orElse(Collections.emptySortedSet()),
                        preferences.orElse(Preferences.NONE)),
                subject);
    }

    static Preferences preferences(ObjectChecks given) {
        return new Preferences(
                given.optionalEnum("pressure", Pressure.class, PRESSURES, Pressure.NOT_SAID),
                given.optionalEnum("heat", Heat.class, HEATS, Heat.NOT_SAID),
                given.optionalEnum("goal", Goal.class, GOALS, Goal.NOT_SAID));
    }

    static void checkDisjoint(
            JsonNode unsure, String pointer, SortedSet<String> present, SortedSet<String> flags, InputErrors errors) {
        for (int index = 0; index < unsure.size(); index++) {
            var code = Optional.ofNullable(unsure.get(index))
                    .map(JsonNode::textValue)
                    .orElse("");
            if (present.contains(code) || flags.contains(code)) {
                errors.add(pointer + index, ErrorCode.DUPLICATE_CODE);
            }
        }
    }
}
