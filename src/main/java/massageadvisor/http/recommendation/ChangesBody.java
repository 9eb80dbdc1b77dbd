package massageadvisor.http.recommendation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.explanation.counterfactual.Change;
import massageadvisor.rules.explanation.counterfactual.Changes;
import massageadvisor.rules.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The smallest changes that bring about one goal, as they are answered. */
record ChangesBody(
        boolean possible, String text, List<ChangeBody> changes, boolean truncated, List<String> blockingRules) {
    /** What the changes bring about; names the messages about it. */
    enum Goal {
        OFFER("offer"),
        RAISE_TRIAGE("raise"),
        LOWER_TRIAGE("lower");

        private final String key;

        Goal(String key) {
            this.key = key;
        }
    }

    record ChangeBody(String text, String triage, List<ChangedFactBody> facts) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangedFactBody(
            @Nullable String attribute,
            @Nullable String from,
            @Nullable List<String> to,
            @Nullable String changeType,
            @Nullable List<String> anyOf) {}

    static ChangesBody of(Changes changes, Goal goal, Vocabulary vocabulary) {
        var text = new ChangeText(vocabulary);
        return new ChangesBody(
                !changes.smallest().isEmpty(),
                summary(changes, goal),
                changes.smallest().stream()
                        .map(change -> change(change, goal, text))
                        .toList(),
                changes.truncated(),
                changes.blocking().stream().map(Rule::id).toList());
    }

    private static String summary(Changes changes, Goal goal) {
        if (changes.smallest().isEmpty()) {
            return ExplanationMessages.format(goal.key + (changes.blocking().isEmpty() ? ".none" : ".never"));
        }
        return ExplanationMessages.format(goal.key + (changes.smallest().size() == 1 ? ".one" : ".each"));
    }

    private static ChangeBody change(Change change, Goal goal, ChangeText text) {
        var facts = new ArrayList<ChangedFactBody>();
        change.attributes()
                .forEach(attribute -> facts.add(new ChangedFactBody(
                        attribute.attribute().code(), attribute.from(), attribute.to(), null, null)));
        change.codes()
                .forEach(code -> facts.add(
                        new ChangedFactBody(null, null, null, code.transition().code(), code.anyOf())));
        return new ChangeBody(
                ExplanationMessages.format(goal.key + ".change", text.of(change)),
                change.triage().code(),
                List.copyOf(facts));
    }
}
