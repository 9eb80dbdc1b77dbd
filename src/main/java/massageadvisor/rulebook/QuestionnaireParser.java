package massageadvisor.rulebook;

import java.util.List;
import java.util.Objects;
import massageadvisor.rulebook.Entries.ChoiceEntry;
import massageadvisor.rulebook.Entries.GroupEntry;
import massageadvisor.rulebook.Entries.InterviewEntry;
import massageadvisor.rulebook.Entries.TopicEntry;
import massageadvisor.rules.Questionnaire;
import massageadvisor.rules.Questionnaire.Choice;
import massageadvisor.rules.Questionnaire.CodeGroup;
import massageadvisor.rules.Questionnaire.TopicQuestion;
import massageadvisor.rules.Text;
import massageadvisor.rules.Topic;

/** Turns entries that the schema has passed into the questions of an interview. */
final class QuestionnaireParser {
    private QuestionnaireParser() {}

    static Questionnaire parse(InterviewEntry entry) {
        return new Questionnaire(
                entry.questions().stream().map(QuestionnaireParser::topic).toList(),
                entry.groups().stream().map(QuestionnaireParser::group).toList());
    }

    private static TopicQuestion topic(TopicEntry entry) {
        return new TopicQuestion(
                RuleParser.word(Topic.class, entry.about()),
                new Text(entry.text()),
                Objects.requireNonNullElse(entry.choices(), List.<ChoiceEntry>of()).stream()
                        .map(choice -> new Choice(choice.code(), new Text(choice.name())))
                        .toList());
    }

    private static CodeGroup group(GroupEntry entry) {
        return new CodeGroup(entry.code(), new Text(entry.text()), entry.codes());
    }
}
