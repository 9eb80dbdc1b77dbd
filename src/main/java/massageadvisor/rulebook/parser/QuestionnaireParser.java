package massageadvisor.rulebook.parser;

import java.util.List;
import java.util.Objects;
import massageadvisor.rulebook.parser.Entries.ChoiceEntry;
import massageadvisor.rulebook.parser.Entries.GroupEntry;
import massageadvisor.rulebook.parser.Entries.InterviewEntry;
import massageadvisor.rulebook.parser.Entries.TopicEntry;
import massageadvisor.rules.book.Questionnaire;
import massageadvisor.rules.book.Questionnaire.Choice;
import massageadvisor.rules.book.Questionnaire.CodeGroup;
import massageadvisor.rules.book.Questionnaire.TopicQuestion;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Text;

/** Builds the questions of an interview from entries that match the schema. */
public final class QuestionnaireParser {
    private QuestionnaireParser() {}

    public static Questionnaire parse(InterviewEntry entry) {
        return new Questionnaire(
                entry.questions().stream().map(QuestionnaireParser::topic).toList(),
                entry.groups().stream().map(QuestionnaireParser::group).toList());
    }

    private static TopicQuestion topic(TopicEntry entry) {
        return new TopicQuestion(
                RuleParser.constant(Attribute.class, entry.about()),
                new Text(entry.text()),
                Objects.requireNonNullElse(entry.choices(), List.<ChoiceEntry>of()).stream()
                        .map(choice -> new Choice(choice.code(), new Text(choice.name())))
                        .toList());
    }

    private static CodeGroup group(GroupEntry entry) {
        return new CodeGroup(entry.code(), new Text(entry.text()), entry.codes());
    }
}
