package massageadvisor.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import massageadvisor.input.ErrorCode;
import massageadvisor.input.InputErrors;
import massageadvisor.input.InvalidInputException;
import massageadvisor.input.KnownCodes;
import massageadvisor.input.ObjectChecks;
import massageadvisor.input.StrictJson;
import massageadvisor.rules.book.Questionnaire;
import massageadvisor.rules.book.Questionnaire.CodeGroup;
import massageadvisor.rules.interview.Answers;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.DurationDays;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Preferences;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Reads the answers of an interview: an intake with optional members, and the questions asked so far. */
public final class AnswersReader {
    private static final List<String> FIELDS = List.of("answers", "asked", "dontKnow");
    private static final List<String> ANSWERS =
            List.of("cause", "painLevel", "contraindications", "durationDays", "redFlags", "unsure", "preferences");

    private final KnownCodes causes;
    private final KnownCodes contraindications;
    private final KnownCodes redFlags;
    private final KnownCodes allCodes;
    private final KnownCodes groups;
    private final KnownCodes questions;

    public AnswersReader(Vocabulary vocabulary, Questionnaire questionnaire) {
        this.causes = KnownCodes.ofTerms(vocabulary.causes());
        this.contraindications = KnownCodes.ofTerms(vocabulary.contraindications());
        this.redFlags = KnownCodes.ofTerms(vocabulary.redFlags());
        this.allCodes = contraindications.and(redFlags);
        this.groups = KnownCodes.of(
                questionnaire.groups().stream().map(CodeGroup::code).toList());
        this.questions = groups.and(
                KnownCodes.of(Stream.of(Attribute.values()).map(Coded::code).toList()));
    }

    /**
     * Reads a body.
     *
     * @throws InvalidInputException with all errors
     */
    public Answers read(byte[] json) {
        var strict = new StrictJson();
        var tree = strict.read(json);
        var errors = new InputErrors(strict.errors());
        var body = new ObjectChecks(tree, "", FIELDS, errors);
        var asked = body.optionalCodes("asked", groups).orElse(Collections.emptySortedSet());
        var dontKnow = body.optionalCodes("dontKnow", questions).orElse(Collections.emptySortedSet());
        var answers = body.optionalObject("answers", ANSWERS)
                .map(given -> answers(given, tree.path("answers"), errors, asked, dontKnow))
                .orElseGet(() -> noAnswers(asked, dontKnow));
        checkNotAlsoAnswered(tree.path("dontKnow"), answers, errors);
        errors.throwIfAny();
        return answers;
    }

    private Answers answers(
            ObjectChecks given, JsonNode tree, InputErrors errors, Set<String> asked, Set<String> dontKnow) {
        var cause = given.optionalCode("cause", causes);
        var painLevel = given.optionalInteger("painLevel", PainLevel.MAX);
        var present = orEmpty(given.optionalCodes("contraindications", contraindications));
        var duration = given.optionalInteger("durationDays", DurationDays.MAX);
        var flags = orEmpty(given.optionalCodes("redFlags", redFlags));
        var unsure = orEmpty(given.optionalCodes("unsure", allCodes));
        var preferences = given.optionalObject("preferences", IntakeReader.PREFERENCES)
                .map(IntakeReader::preferences)
                .orElse(Preferences.NONE);
        IntakeReader.checkDisjoint(tree.path("unsure"), "/answers/unsure/", present, flags, errors);
        return new Answers(
                cause,
                painLevel.map(PainLevel::new),
                duration.map(DurationDays::new),
                present,
                flags,
                unsure,
                preferences,
                asked,
                dontKnow);
    }

    private static SortedSet<String> orEmpty(Optional<SortedSet<String>> codes) {
        return codes.orElse(Collections.emptySortedSet());
    }

    private static Answers noAnswers(Set<String> asked, Set<String> dontKnow) {
        var none = Collections.<String>emptySortedSet();
        return new Answers(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                none,
                none,
                none,
                Preferences.NONE,
                asked,
                dontKnow);
    }

    /** An answer and "don't know" to the same question contradict each other. */
    private static void checkNotAlsoAnswered(JsonNode dontKnow, Answers answers, InputErrors errors) {
        var answered = new HashSet<>(answers.asked());
        for (var topic : Attribute.values()) {
            if (isAnswered(answers, topic)) {
                answered.add(topic.code());
            }
        }
        for (int index = 0; index < dontKnow.size(); index++) {
            if (answered.contains(dontKnow.path(index).asText())) {
                errors.add("/dontKnow/" + index, ErrorCode.DUPLICATE_CODE);
            }
        }
    }

    private static boolean isAnswered(Answers answers, Attribute topic) {
        var preferences = answers.preferences();
        return switch (topic) {
            case CAUSE -> answers.cause().isPresent();
            case PAIN_LEVEL -> answers.painLevel().isPresent();
            case DURATION -> answers.duration().isPresent();
            case PRESSURE -> preferences.pressure() != Pressure.NOT_SAID;
            case HEAT -> preferences.heat() != Heat.NOT_SAID;
            case GOAL -> preferences.goal() != Goal.NOT_SAID;
        };
    }
}
