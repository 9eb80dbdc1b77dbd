package massageadvisor.rules.interview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import massageadvisor.rules.book.Questionnaire.CodeGroup;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.sample.SmallBooks;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.DurationDays;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Preferences;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Triage;

/**
 * The model of the interview: every way to answer everything that is open, tried one by one. An answer is a number: of
 * a topic its value, of a code absent, unsure or present.
 */
final class EveryAnswer {
    static final int TOPICS = Attribute.values().length;
    static final List<String> CODES = List.of("diabetes", "wound", "fever", "chest-pain");
    static final int[] COUNTS = {2, 3, 5, 4, 3, 4, 3, 3, 3, 3};
    private static final int[] PAIN = {0, 4, 10};
    private static final int[] DAYS = {-1, 1, 20, 60, 200};

    private final Map<List<Integer>, List<Coded>> outcomes = new HashMap<>();

    EveryAnswer(List<Rule> rules, List<Set<Integer>> possible) {
        add(rules, possible, List.of());
    }

    private void add(List<Rule> rules, List<Set<Integer>> possible, List<Integer> chosen) {
        if (chosen.size() == possible.size()) {
            outcomes.put(chosen, SmallBooks.outcome(rules, intake(chosen)).toList());
            return;
        }
        for (var value : possible.get(chosen.size())) {
            var more = new ArrayList<>(chosen);
            more.add(value);
            add(rules, possible, List.copyOf(more));
        }
    }

    static Intake intake(List<Integer> values) {
        var unsure = codes(values, 1, 0, 4);
        return new Intake(
                SmallBooks.VOCABULARY.causes().get(values.get(0)).code(),
                pain(values.get(1)),
                days(values.get(2)),
                codes(values, 2, 0, 2),
                Optional.of(codes(values, 2, 2, 4)),
                unsure,
                preferences(values));
    }

    static PainLevel pain(int value) {
        return new PainLevel(PAIN[value]);
    }

    static Optional<DurationDays> days(int value) {
        return value == 0 ? Optional.empty() : Optional.of(new DurationDays(DAYS[value]));
    }

    static Preferences preferences(List<Integer> values) {
        return new Preferences(
                Pressure.values()[values.get(3)], Heat.values()[values.get(4)], Goal.values()[values.get(5)]);
    }

    static SortedSet<String> codes(List<Integer> values, int sureness, int from, int to) {
        var codes = new TreeSet<String>();
        IntStream.range(from, to)
                .filter(place -> values.get(TOPICS + place) == sureness)
                .forEach(place -> codes.add(CODES.get(place)));
        return codes;
    }

    boolean isSettled() {
        return Set.copyOf(outcomes.values()).size() == 1;
    }

    Changes of(Attribute topic) {
        return changes(Set.of(topic.ordinal()));
    }

    Changes of(CodeGroup group) {
        var places = new TreeSet<Integer>();
        group.codes().forEach(code -> places.add(TOPICS + CODES.indexOf(code)));
        return changes(places);
    }

    /** What an answer changes: the highest triage of those that differ, and the verdicts. */
    record Changes(Optional<Triage> triage, Set<Modality> verdicts) {}

    private Changes changes(Set<Integer> asked) {
        var elsewhereTheSame = new HashMap<List<Integer>, List<List<Coded>>>();
        outcomes.forEach((answers, outcome) -> {
            var others = new ArrayList<>(answers);
            asked.forEach(place -> others.set(place, 0));
            elsewhereTheSame.computeIfAbsent(others, key -> new ArrayList<>()).add(outcome);
        });
        Optional<Triage> highest = Optional.empty();
        var verdicts = new TreeSet<Modality>();
        for (var some : elsewhereTheSame.values()) {
            if (differ(some, 0)) {
                var most = some.stream().map(one -> (Triage) one.get(0)).max(Triage::compareTo);
                highest = highest.filter(one -> one.compareTo(most.orElseThrow()) > 0)
                        .or(() -> most);
            }
            for (var modality : Modality.values()) {
                if (differ(some, 1 + modality.ordinal())) {
                    verdicts.add(modality);
                }
            }
        }
        return new Changes(highest, Set.copyOf(verdicts));
    }

    private static boolean differ(List<List<Coded>> outcomes, int part) {
        return outcomes.stream().map(one -> one.get(part)).distinct().count() > 1;
    }
}
