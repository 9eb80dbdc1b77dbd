package massageadvisor.rules.interview;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import massageadvisor.rules.book.Questionnaire;
import massageadvisor.rules.engine.Bits;
import massageadvisor.rules.engine.RuleIndex;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.DurationDays;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Topic;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Answers as the engine reads them: the values that each attribute may still take, and which codes are open. */
final class InterviewFacts {
    private final Vocabulary vocabulary;
    private final Answers answers;
    private final Map<Topic, int[]> values = new EnumMap<>(Topic.class);
    private final long[] present;
    private final long[] reported;
    private final long[] open;

    InterviewFacts(Answers answers, Questionnaire questionnaire, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.answers = answers;
        for (var topic : Topic.values()) {
            values.put(topic, valuesOf(topic));
        }
        present = Bits.none(vocabulary.codeCount());
        add(present, answers.contraindications());
        add(present, answers.redFlags());
        reported = present.clone();
        add(reported, answers.allUnsure(questionnaire));
        open = Bits.none(vocabulary.codeCount());
        questionnaire.groups().stream()
                .filter(group -> !answers.answers(group))
                .forEach(group -> add(open, group.codes()));
        Bits.removeAll(open, reported);
    }

    static Attribute attribute(Topic topic) {
        return switch (topic) {
            case CAUSE -> Attribute.CAUSE;
            case PAIN_LEVEL -> Attribute.PAIN_LEVEL;
            case DURATION -> Attribute.DURATION;
            case PRESSURE -> Attribute.PRESSURE;
            case HEAT -> Attribute.HEAT;
            case GOAL -> Attribute.GOAL;
        };
    }

    /** What is not known of what may be left out counts as left out; a cause or a pain level may be any. */
    private int[] valuesOf(Topic topic) {
        var attribute = attribute(topic);
        var said = said(topic);
        if (said.isPresent()) {
            return new int[] {said.get()};
        }
        if (attribute.isOptional() && answers.notKnown().contains(topic.code())) {
            return new int[] {Attribute.NOT_SAID};
        }
        return IntStream.range(0, RuleIndex.valueCount(attribute, vocabulary)).toArray();
    }

    private Optional<Integer> said(Topic topic) {
        var preferences = answers.preferences();
        return switch (topic) {
            case CAUSE -> answers.cause().map(vocabulary::causePlace);
            case PAIN_LEVEL -> answers.painLevel().map(PainLevel::value);
            case DURATION -> answers.duration().map(DurationDays::band).map(Enum::ordinal);
            case PRESSURE -> word(preferences.pressure());
            case HEAT -> word(preferences.heat());
            case GOAL -> word(preferences.goal());
        };
    }

    private static Optional<Integer> word(Enum<?> word) {
        return Optional.of(word.ordinal()).filter(value -> value != Attribute.NOT_SAID);
    }

    private void add(long[] set, Collection<String> codes) {
        codes.forEach(code -> Bits.add(set, vocabulary.codePlace(code)));
    }

    boolean says(Topic topic) {
        return said(topic).isPresent();
    }

    /** Whether it can still be asked: neither said nor answered with "don't know". */
    boolean isOpen(Topic topic) {
        return !says(topic) && !answers.notKnown().contains(topic.code());
    }

    int[] values(Topic topic) {
        return Objects.requireNonNull(values.get(topic));
    }

    long[] present() {
        return present;
    }

    long[] reported() {
        return reported;
    }

    /** The codes that nobody has asked for and nobody has reported. */
    long[] open() {
        return open;
    }
}
