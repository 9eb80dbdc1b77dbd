package massageadvisor.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import massageadvisor.rules.book.Questionnaire.CodeGroup;
import massageadvisor.rules.book.Questionnaire.TopicQuestion;
import massageadvisor.rules.sample.SmallRules;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Text;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {
    private static final Text TEXT = SmallRules.text("Which?");
    private static final Questionnaire QUESTIONNAIRE = new Questionnaire(
            List.of(
                    new TopicQuestion(Attribute.CAUSE, TEXT, List.of()),
                    new TopicQuestion(Attribute.GOAL, TEXT, List.of())),
            List.of(
                    new CodeGroup("skin", TEXT, List.of("wound")),
                    new CodeGroup("signs", TEXT, List.of("fever", "chest-pain"))));

    @Test
    void findsQuestionsByTopicAndGroupsByCode() {
        assertThat(QUESTIONNAIRE.topic(Attribute.GOAL).topic()).isEqualTo(Attribute.GOAL);
        assertThat(QUESTIONNAIRE.findGroup("signs").orElseThrow().codes()).containsExactly("fever", "chest-pain");
        assertThat(QUESTIONNAIRE.findGroup("goal")).isEmpty();
    }
}
