package massageadvisor.rules.explanation.nearmiss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import massageadvisor.rules.book.Basis;
import massageadvisor.rules.book.CodeCondition;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.book.PainRange;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.explanation.Explainer;
import massageadvisor.rules.sample.Interpreter;
import massageadvisor.rules.sample.RandomRules;
import massageadvisor.rules.sample.SmallRules;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.DurationBand;
import massageadvisor.rules.vocabulary.DurationDays;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** Near misses are exactly the rules that fire once one of their conditions is struck out. */
class NearMissFinderTest {
    private static final Vocabulary VOCABULARY = RandomRules.VOCABULARY;

    private final Set<ConditionPart> unmet = new HashSet<>();

    @Test
    void areThoseOfTheModelOnRandomBooks() {
        for (int seed = 500; seed < 700; seed++) {
            var random = new RandomRules(seed);
            var rules = random.rules(12);
            var intake = random.intake(VOCABULARY, 4);

            var told = new Explainer(new CompiledRuleBook(rules, VOCABULARY))
                    .explain(Facts.of(intake, VOCABULARY))
                    .nearMisses();

            assertThat(told).as("seed %s, %s", seed, intake).isEqualTo(model(rules, intake));
            told.forEach(miss -> unmet.add(miss.unmet()));
        }

        assertThat(unmet).isEqualTo(struckOut(Condition.ANY).keySet());
    }

    private static List<NearMiss> model(List<Rule> rules, Intake intake) {
        var misses = new ArrayList<NearMiss>();
        for (var rule : rules) {
            var parts = struckOut(rule.when()).entrySet().stream()
                    .filter(one -> !fires(rule.when(), intake) && fires(one.getValue(), intake))
                    .map(Map.Entry::getKey)
                    .toList();
            if (parts.size() == 1) {
                misses.add(miss(rule, parts.get(0), intake));
            }
        }
        return misses;
    }

    private static boolean fires(Condition when, Intake intake) {
        var rule = new Rule(
                "", "", when, SmallRules.rule("").make().then(), SmallRules.text(""), Basis.SOURCED, List.of());
        return !new Interpreter(List.of(rule)).decide(intake).fired().isEmpty();
    }

    /** The condition without each of its parts. */
    private static Map<ConditionPart, Condition> struckOut(Condition when) {
        var codes = when.contraindications();
        var flags = when.redFlags();
        var conditions = new LinkedHashMap<ConditionPart, Condition>();
        conditions.put(ConditionPart.on(Attribute.CAUSE), when.withCauses(Set.of()));
        conditions.put(ConditionPart.on(Attribute.PAIN_LEVEL), when.withPainLevel(PainRange.ANY));
        conditions.put(ConditionPart.on(Attribute.DURATION), with(when, Set.of(), when.goals(), flags));
        conditions.put(ConditionPart.on(Attribute.PRESSURE), when.withPressures(Set.of()));
        conditions.put(ConditionPart.on(Attribute.HEAT), when.withHeats(Set.of()));
        conditions.put(ConditionPart.on(Attribute.GOAL), with(when, when.durations(), Set.of(), flags));
        conditions.put(
                ConditionPart.CONTRAINDICATIONS_ANY_OF,
                when.withContraindications(new CodeCondition(List.of(), codes.allOf())));
        conditions.put(
                ConditionPart.CONTRAINDICATIONS_ALL_OF,
                when.withContraindications(new CodeCondition(codes.anyOf(), List.of())));
        conditions.put(
                ConditionPart.RED_FLAGS_ANY_OF,
                with(when, when.durations(), when.goals(), new CodeCondition(List.of(), flags.allOf())));
        conditions.put(
                ConditionPart.RED_FLAGS_ALL_OF,
                with(when, when.durations(), when.goals(), new CodeCondition(flags.anyOf(), List.of())));
        return conditions;
    }

    private static Condition with(Condition when, Set<DurationBand> durations, Set<Goal> goals, CodeCondition flags) {
        return new Condition(
                when.causes(),
                when.painLevel(),
                durations,
                when.pressures(),
                when.heats(),
                goals,
                when.contraindications(),
                flags);
    }

    private static NearMiss miss(Rule rule, ConditionPart part, Intake intake) {
        var codes = rule.when().contraindications();
        var flags = rule.when().redFlags();
        var lists = Map.of(
                ConditionPart.CONTRAINDICATIONS_ANY_OF, codes.anyOf(),
                ConditionPart.CONTRAINDICATIONS_ALL_OF, codes.allOf(),
                ConditionPart.RED_FLAGS_ANY_OF, flags.anyOf(),
                ConditionPart.RED_FLAGS_ALL_OF, flags.allOf());
        if (lists.containsKey(part)) {
            Predicate<String> kind =
                    part.code().startsWith("red") ? VOCABULARY::isRedFlag : VOCABULARY::isContraindication;
            return new NearMiss(rule, part, reported(intake, kind), lists.get(part));
        }
        var attribute = Coded.find(Attribute.class, part.code()).orElseThrow();
        return new NearMiss(
                rule,
                part,
                List.of(value(intake, attribute)),
                everyValue(intake, attribute).stream()
                        .filter(other -> fires(rule.when(), other))
                        .map(other -> value(other, attribute))
                        .toList());
    }

    /** In the order of the vocabulary. */
    private static List<String> reported(Intake intake, Predicate<String> kind) {
        var reported = new TreeSet<>(intake.contraindications());
        intake.redFlags().ifPresent(reported::addAll);
        reported.addAll(intake.unsure());
        return IntStream.range(0, VOCABULARY.codeCount())
                .mapToObj(place -> VOCABULARY.code(place).code())
                .filter(kind.and(reported::contains))
                .toList();
    }

    private static List<Intake> everyValue(Intake intake, Attribute attribute) {
        var facts = Facts.of(intake, VOCABULARY);
        return IntStream.range(0, VOCABULARY.valueCount(attribute))
                .mapToObj(value -> facts.with(attribute, value).intake(VOCABULARY))
                .toList();
    }

    private static String value(Intake intake, Attribute attribute) {
        var wishes = intake.preferences();
        return switch (attribute) {
            case CAUSE -> intake.cause();
            case PAIN_LEVEL -> Integer.toString(intake.painLevel().value());
            case DURATION -> band(intake.duration()).code();
            case PRESSURE -> wishes.pressure().code();
            case HEAT -> wishes.heat().code();
            case GOAL -> wishes.goal().code();
        };
    }

    private static DurationBand band(Optional<DurationDays> duration) {
        return duration.map(DurationDays::band).orElse(DurationBand.NOT_SAID);
    }
}
