package massageadvisor.rulebook.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import massageadvisor.rulebook.defect.Defects;
import massageadvisor.rulebook.parser.Entries.ChoiceEntry;
import massageadvisor.rulebook.parser.Entries.GroupEntry;
import massageadvisor.rulebook.parser.Entries.InterviewEntry;
import massageadvisor.rulebook.parser.Entries.TopicEntry;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Term;
import massageadvisor.rules.vocabulary.Vocabulary;

/** The interview asks about each topic once, with all its choices, and about each code in exactly one group. */
public final class InterviewCheck {
    private static final String FILE = "interview.yaml";

    private final Vocabulary vocabulary;
    private final Defects defects;

    public InterviewCheck(Vocabulary vocabulary, Defects defects) {
        this.vocabulary = vocabulary;
        this.defects = defects;
    }

    public void check(InterviewEntry interview) {
        var ids = new HashSet<String>();
        interview
                .questions()
                .forEach(question -> requireUnique(ids, question.about(), "another question is about this topic"));
        for (var topic : Attribute.values()) {
            interview.questions().stream()
                    .filter(question -> question.about().equals(topic.code()))
                    .findFirst()
                    .ifPresentOrElse(
                            question -> checkChoices(topic, question),
                            () -> defects.add(FILE, topic.code(), "no question is about this topic", "Add one"));
        }
        interview.groups().forEach(group -> requireUnique(ids, group.code(), "another group or topic has this code"));
        checkCodes(interview.groups());
    }

    private void requireUnique(Set<String> seen, String code, String problem) {
        if (!seen.add(code)) {
            defects.add(FILE, code, problem, "Remove one of them, or change its code");
        }
    }

    private void checkChoices(Attribute topic, TopicEntry question) {
        var given = question.choices() == null
                ? List.<String>of()
                : question.choices().stream().map(ChoiceEntry::code).toList();
        if (!given.equals(choices(topic))) {
            defects.add(
                    FILE,
                    topic.code(),
                    "its choices are " + given + ", but must be " + choices(topic),
                    "List exactly these, in this order");
        }
    }

    private static List<String> choices(Attribute topic) {
        return switch (topic) {
            case CAUSE, PAIN_LEVEL, DURATION -> List.of();
            case PRESSURE -> answers(Pressure.values());
            case HEAT -> answers(Heat.values());
            case GOAL -> answers(Goal.values());
        };
    }

    /** The first constant means that the person said nothing. */
    private static List<String> answers(Coded[] constants) {
        return Stream.of(constants).skip(1).map(Coded::code).toList();
    }

    private void checkCodes(List<GroupEntry> groups) {
        var grouped = new HashSet<String>();
        for (var group : groups) {
            for (var code : group.codes()) {
                requireUnique(grouped, code, "this code appears twice in the groups");
                if (!vocabulary.isContraindication(code) && !vocabulary.isRedFlag(code)) {
                    defects.add(FILE, group.code(), "\"" + code + "\" is not a code of this book", "Correct it");
                }
            }
            if (group.codes().stream().anyMatch(vocabulary::isContraindication)
                    && group.codes().stream().anyMatch(vocabulary::isRedFlag)) {
                defects.add(
                        FILE,
                        group.code(),
                        "it mixes contraindications and red flags",
                        "Make two groups, because red flags are asked first");
            }
        }
        Stream.of(vocabulary.contraindications(), vocabulary.redFlags())
                .flatMap(List::stream)
                .map(Term::code)
                .filter(code -> !grouped.contains(code))
                .forEach(code -> defects.add(FILE, code, "no group contains this code", "Add it to a group"));
    }
}
