package massageadvisor.http.recommendation;

import java.util.ArrayList;
import java.util.List;
import massageadvisor.http.recommendation.ExplanationBody.ChangeBody;
import massageadvisor.http.recommendation.ExplanationBody.ChangesBody;
import massageadvisor.http.recommendation.ExplanationBody.FactBody;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.explanation.counterfactual.Change;
import massageadvisor.rules.explanation.counterfactual.Changes;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Puts changes into the form of an answer. */
final class ChangesBodies {
    private final ChangeWords words;

    ChangesBodies(Vocabulary vocabulary) {
        this.words = new ChangeWords(vocabulary);
    }

    /** What changes would bring about is told by the key, such as {@code offer}. */
    ChangesBody of(Changes changes, String key) {
        var all = changes.smallest().stream().map(this::body).toList();
        var standing = changes.blocking().stream().map(Rule::id).toList();
        return new ChangesBody(!all.isEmpty(), text(changes, key), all, changes.truncated(), standing);
    }

    private static String text(Changes changes, String key) {
        if (changes.smallest().isEmpty()) {
            return ChangeWords.word(key + (changes.blocking().isEmpty() ? ".none" : ".never"));
        }
        return ChangeWords.word(key + (changes.smallest().size() == 1 ? ".one" : ".each"));
    }

    private ChangeBody body(Change change) {
        var facts = new ArrayList<FactBody>();
        change.attributes()
                .forEach(one -> facts.add(new FactBody(one.attribute().code(), one.from(), one.to(), null, null)));
        change.codes()
                .forEach(one -> facts.add(
                        new FactBody(null, null, null, one.transition().code(), one.anyOf())));
        return new ChangeBody(words.of(change), change.triage().code(), List.copyOf(facts));
    }
}
