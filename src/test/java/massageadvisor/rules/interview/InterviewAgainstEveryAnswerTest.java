package massageadvisor.rules.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.interview.EveryAnswer.Changes;
import massageadvisor.rules.sample.SmallBooks;
import massageadvisor.rules.vocabulary.Attribute;
import org.junit.jupiter.api.Test;

/** What a question could change, and whether the interview is done, held against every way to answer what is open. */
class InterviewAgainstEveryAnswerTest {
    private static final int SITUATIONS = 600;

    /** Some answers of a person, and the numbers that everything else may still become. */
    private record Partial(Answers answers, List<Set<Integer>> possible) {}

    @Test
    void isDoneExactlyIfNoAnswersChangeAnything() {
        var random = new Random(20261122);
        int done = 0;
        for (int round = 0; round < SITUATIONS; round++) {
            var rules = SmallBooks.rules(random);
            var partial = partial(random);
            var standing = new Interview(new CompiledRuleBook(rules, SmallBooks.VOCABULARY), SmallBooks.QUESTIONNAIRE)
                    .after(partial.answers());

            boolean settled = new EveryAnswer(rules, partial.possible()).isSettled();

            assertThat(standing.done()).as("%s with %s", partial, rules).isEqualTo(settled);
            done += standing.done() ? 1 : 0;
        }
        assertThat(done).isBetween(SITUATIONS / 10, SITUATIONS * 9 / 10);
    }

    @Test
    void saysExactlyWhatEachQuestionCouldChange() {
        var random = new Random(20261123);
        for (int round = 0; round < SITUATIONS; round++) {
            var rules = SmallBooks.rules(random);
            var partial = partial(random);
            var influences = influences(rules, partial);
            var model = new EveryAnswer(rules, partial.possible());

            for (var topic : Attribute.values()) {
                assertThat(changes(influences.of(topic)))
                        .as("%s of %s with %s", topic, partial, rules)
                        .isEqualTo(model.of(topic));
            }
            for (var group : SmallBooks.QUESTIONNAIRE.groups()) {
                assertThat(changes(influences.of(group)))
                        .as("%s of %s with %s", group, partial, rules)
                        .isEqualTo(model.of(group));
            }
        }
    }

    private static Influences influences(List<Rule> rules, Partial partial) {
        var book = new CompiledRuleBook(rules, SmallBooks.VOCABULARY);
        return new Influences(
                book,
                new MinimalReports(book),
                new InterviewFacts(partial.answers(), SmallBooks.QUESTIONNAIRE, SmallBooks.VOCABULARY));
    }

    private static Changes changes(Influence influence) {
        return new Changes(influence.triage(), influence.verdicts());
    }

    /** Said, not known or open: any of the three for each topic, and asked, not known or open for each group. */
    private static Partial partial(Random random) {
        var values = new ArrayList<Integer>();
        for (int count : EveryAnswer.COUNTS) {
            values.add(random.nextInt(count));
        }
        var possible = new ArrayList<>(values.stream().map(Set::of).toList());
        var notKnown = new HashSet<String>();
        var asked = new HashSet<String>();
        for (var topic : Attribute.values()) {
            int place = topic.ordinal();
            boolean needed = topic == Attribute.CAUSE || topic == Attribute.PAIN_LEVEL;
            if (random.nextInt(10) < 4) {
                possible.set(place, all(EveryAnswer.COUNTS[place]));
            } else if (!needed && values.get(place) == 0) {
                notKnown.add(topic.code());
            }
        }
        for (var group : SmallBooks.QUESTIONNAIRE.groups()) {
            int choice = random.nextInt(4);
            for (var code : group.codes()) {
                int place = EveryAnswer.TOPICS + EveryAnswer.CODES.indexOf(code);
                if (choice == 0) {
                    possible.set(place, values.get(place) == 2 ? Set.of(2) : Set.of(1));
                } else if (choice > 1 && (values.get(place) == 0 || random.nextBoolean())) {
                    possible.set(place, all(3));
                }
            }
            if (choice == 0) {
                notKnown.add(group.code());
            } else if (choice == 1) {
                asked.add(group.code());
            }
        }
        return new Partial(answers(values, possible, asked, notKnown), possible);
    }

    private static Set<Integer> all(int count) {
        return IntStream.range(0, count).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private static Answers answers(
            List<Integer> values, List<Set<Integer>> possible, Set<String> asked, Set<String> notKnown) {
        var said = new ArrayList<Integer>();
        for (int place = 0; place < values.size(); place++) {
            said.add(possible.get(place).size() == 1 ? values.get(place) : 0);
        }
        var intake = EveryAnswer.intake(said);
        return new Answers(
                isSaid(possible, 0) ? Optional.of(intake.cause()) : Optional.empty(),
                isSaid(possible, 1) ? Optional.of(intake.painLevel()) : Optional.empty(),
                intake.duration(),
                intake.contraindications(),
                intake.redFlags().orElseThrow(),
                intake.unsure(),
                intake.preferences(),
                asked,
                notKnown);
    }

    private static boolean isSaid(List<Set<Integer>> possible, int place) {
        return possible.get(place).size() == 1;
    }
}
