package massageadvisor.http.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import massageadvisor.http.catalogue.RuleBookBody.BookBody;
import massageadvisor.intake.IntakeTree;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.proof.DecisionSummary;
import massageadvisor.rules.proof.diff.BookDiff;
import massageadvisor.rules.proof.diff.BookDiff.Change;
import massageadvisor.rules.proof.diff.BookParts;
import massageadvisor.rules.vocabulary.Modality;

/**
 * The differences between two books. Numbers of inputs are strings, because they exceed the safe range of JSON numbers.
 */
record DiffBody(
        BookBody before,
        BookBody after,
        PartsBody removed,
        PartsBody added,
        List<String> changedRules,
        String inputs,
        String changedInputs,
        List<ChangeBody> changes) {
    record PartsBody(List<String> causes, List<String> contraindications, List<String> redFlags, List<String> rules) {
        static PartsBody of(BookParts parts) {
            return new PartsBody(parts.causes(), parts.contraindications(), parts.redFlags(), parts.rules());
        }
    }

    record ChangeBody(
            String part,
            String from,
            String to,
            String inputs,
            int combinations,
            ObjectNode exampleIntake,
            OutcomeBody before,
            OutcomeBody after) {}

    record OutcomeBody(String triage, List<VerdictBody> modalities) {}

    record VerdictBody(String modality, String verdict) {}

    static DiffBody of(RuleBook before, RuleBook after, BookDiff diff) {
        return new DiffBody(
                BookBody.of(before),
                BookBody.of(after),
                PartsBody.of(diff.removed()),
                PartsBody.of(diff.added()),
                diff.changedRules(),
                diff.inputs().toString(),
                diff.changedInputs().toString(),
                diff.changes().stream().map(DiffBody::change).toList());
    }

    private static ChangeBody change(Change change) {
        return new ChangeBody(
                change.kind().of(),
                change.kind().from(),
                change.kind().to(),
                change.inputs().toString(),
                change.combinations(),
                IntakeTree.of(change.smallest()),
                outcome(change.before()),
                outcome(change.after()));
    }

    private static OutcomeBody outcome(DecisionSummary outcome) {
        return new OutcomeBody(
                outcome.triage().code(),
                Stream.of(Modality.values())
                        .map(modality -> new VerdictBody(
                                modality.code(), outcome.verdict(modality).code()))
                        .toList());
    }
}
