package massageadvisor.rulebook.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import massageadvisor.rulebook.defect.Findings;
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

/** An interview can ask for everything: each topic once with all its choices, and each code in just one group. */
public final class InterviewCheck {
    private static final String FILE = "interview.yaml";

    private final Vocabulary vocabulary;
    private final Findings findings;

    public InterviewCheck(Vocabulary vocabulary, Findings findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    public void check(InterviewEntry interview) {
        var ids = new HashSet<String>();
        interview.questions().forEach(question -> once(ids, question.about(), "this question stands a second time"));
        for (var topic : Attribute.values()) {
            interview.questions().stream()
                    .filter(question -> question.about().equals(topic.code()))
                    .findFirst()
                    .ifPresentOrElse(
                            question -> checkChoices(topic, question),
                            () -> findings.add(FILE, topic.code(), "nothing asks for it", "Add a question about it"));
        }
        interview.groups().forEach(group -> once(ids, group.code(), "this question stands a second time"));
        checkCodes(interview.groups());
    }

    private void once(Set<String> seen, String code, String problem) {
        if (!seen.add(code)) {
            findings.add(FILE, code, problem, "Keep one of them, or give it another code");
        }
    }

    private void checkChoices(Attribute topic, TopicEntry question) {
        var given = question.choices() == null
                ? List.<String>of()
                : question.choices().stream().map(ChoiceEntry::code).toList();
        if (!given.equals(words(topic))) {
            findings.add(
                    FILE,
                    topic.code(),
                    "its choices are " + given + " but should be " + words(topic),
                    "Name just these, in this order");
        }
    }

    private static List<String> words(Attribute topic) {
        return switch (topic) {
            case CAUSE, PAIN_LEVEL, DURATION -> List.of();
            case PRESSURE -> said(Pressure.values());
            case HEAT -> said(Heat.values());
            case GOAL -> said(Goal.values());
        };
    }

    /** The first word is that nothing was said. */
    private static List<String> said(Coded[] words) {
        return Stream.of(words).skip(1).map(Coded::code).toList();
    }

    private void checkCodes(List<GroupEntry> groups) {
        var grouped = new HashSet<String>();
        for (var group : groups) {
            for (var code : group.codes()) {
                once(grouped, code, "this code stands in a second place of the groups");
                if (!vocabulary.isContraindication(code) && !vocabulary.isRedFlag(code)) {
                    findings.add(FILE, group.code(), "\"" + code + "\" is no code of this book", "Correct it");
                }
            }
            if (group.codes().stream().anyMatch(vocabulary::isContraindication)
                    && group.codes().stream().anyMatch(vocabulary::isRedFlag)) {
                findings.add(
                        FILE,
                        group.code(),
                        "it mixes contraindications and red flags",
                        "Make two groups of it: red flags are asked first");
            }
        }
        Stream.of(vocabulary.contraindications(), vocabulary.redFlags())
                .flatMap(List::stream)
                .map(Term::code)
                .filter(code -> !grouped.contains(code))
                .forEach(code -> findings.add(FILE, code, "no group asks for this code", "Put it into a group"));
    }
}
