package massageadvisor.rules.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/** What an intake may leave out: the red flags, or an optional attribute. */
public record Question(String code) implements Coded {
    public static final Question RED_FLAGS = new Question("red-flags");

    public static Question about(Attribute attribute) {
        return new Question(attribute.code());
    }

    /** In the order in which answers list them. */
    public static List<Question> all() {
        return Stream.concat(
                        Stream.of(RED_FLAGS),
                        Stream.of(Attribute.values())
                                .filter(Attribute::isOptional)
                                .map(Question::about))
                .toList();
    }
}
