package massageadvisor.rules.interview;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;
import massageadvisor.rules.book.Questionnaire;
import massageadvisor.rules.engine.CodeSet;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.DurationDays;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Answers encoded for the engine: the values that each attribute may still have, and which codes are open. */
final class InterviewFacts {
    private final Vocabulary vocabulary;
    private final Answers answers;
    private final CodeSet present;
    private final CodeSet reported;
    private final CodeSet open;

    InterviewFacts(Answers answers, Questionnaire questionnaire, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.answers = answers;
        this.present = codes(answers.contraindications()).or(codes(answers.redFlags()));
        this.reported = present.or(codes(answers.allUnsure(questionnaire)));
        this.open = questionnaire.groups().stream()
                .filter(group -> !answers.answers(group))
                .map(group -> codes(group.codes()))
                .reduce(CodeSet.none(vocabulary.codeCount()), CodeSet::or)
                .minus(reported);
    }

    CodeSet codes(Collection<String> codes) {
        var indexes = codes.stream().map(vocabulary::codeIndex).toList();
        return CodeSet.of(vocabulary.codeCount(), indexes::contains);
    }

    private Optional<Integer> answer(Attribute attribute) {
        var preferences = answers.preferences();
        return switch (attribute) {
            case CAUSE -> answers.cause().map(vocabulary::causeIndex);
            case PAIN_LEVEL -> answers.painLevel().map(PainLevel::value);
            case DURATION -> answers.duration().map(DurationDays::band).map(Enum::ordinal);
            case PRESSURE -> preference(preferences.pressure());
            case HEAT -> preference(preferences.heat());
            case GOAL -> preference(preferences.goal());
        };
    }

    private static Optional<Integer> preference(Enum<?> preference) {
        return Optional.of(preference.ordinal()).filter(value -> value != Attribute.NOT_SAID);
    }

    boolean isAnswered(Attribute attribute) {
        return answer(attribute).isPresent();
    }

    private boolean isNotKnown(Attribute attribute) {
        return answers.notKnown().contains(attribute.code());
    }

    /** Whether it can still be asked: neither answered nor answered with "don't know". */
    boolean isOpen(Attribute attribute) {
        return !isAnswered(attribute) && !isNotKnown(attribute);
    }

    /** The values it may have: an optional one that is not known counts as left out, a cause or pain may be any. */
    int[] values(Attribute attribute) {
        return answer(attribute)
                .map(value -> new int[] {value})
                .orElseGet(() -> attribute.isOptional() && isNotKnown(attribute)
                        ? new int[] {Attribute.NOT_SAID}
                        : IntStream.range(0, vocabulary.valueCount(attribute)).toArray());
    }

    CodeSet present() {
        return present;
    }

    CodeSet reported() {
        return reported;
    }

    /** The codes that were neither asked nor reported. */
    CodeSet open() {
        return open;
    }
}
