package massageadvisor.bench;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/** What an engine said, in words that can be compared and printed. Lists are in the order of the book. */
public record Answer(
        List<String> fired,
        List<String> uncertain,
        String triage,
        List<String> verdicts,
        List<Integer> points,
        Optional<String> recommended) {

    public static Answer of(
            Collection<Rule> fired,
            Collection<Rule> uncertain,
            Triage triage,
            Function<Modality, Verdict> verdict,
            Function<Modality, Integer> points) {
        var verdicts = Stream.of(Modality.values()).map(verdict).toList();
        int best = verdicts.indexOf(Verdict.RECOMMENDED);
        return new Answer(
                fired.stream().map(Rule::id).toList(),
                uncertain.stream().map(Rule::id).toList(),
                triage.code(),
                verdicts.stream().map(Coded::code).toList(),
                Stream.of(Modality.values()).map(points).toList(),
                best < 0 ? Optional.empty() : Optional.of(Modality.values()[best].code()));
    }
}
