package massageadvisor.rules.book;

import java.util.List;
import java.util.Optional;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Text;

/** How a book asks: one question for each topic, and groups of codes that a person expects together. */
public record Questionnaire(List<TopicQuestion> topics, List<CodeGroup> groups) {
    public Questionnaire {
        topics = List.copyOf(topics);
        groups = List.copyOf(groups);
    }

    /**
     * The wording of a topic.
     *
     * @param choices the answers to choose from, with their names; none for a number or a cause
     */
    public record TopicQuestion(Attribute topic, Text text, List<Choice> choices) {
        public TopicQuestion {
            choices = List.copyOf(choices);
        }
    }

    /** An answer to choose. */
    public record Choice(String code, Text name) {}

    /** Contraindications, or red flags, that are asked for at once. */
    public record CodeGroup(String code, Text text, List<String> codes) {
        public CodeGroup {
            codes = List.copyOf(codes);
        }
    }

    /** Every topic has its question: the reader of a book sees to that. */
    public TopicQuestion topic(Attribute topic) {
        return topics.stream().filter(one -> one.topic() == topic).findFirst().orElseThrow();
    }

    public Optional<CodeGroup> findGroup(String code) {
        return groups.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
