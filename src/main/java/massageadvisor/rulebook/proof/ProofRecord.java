package massageadvisor.rulebook.proof;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import massageadvisor.rulebook.defect.BadRuleBookException;
import massageadvisor.rules.book.RuleBook;

/**
 * That every law was proved for a book, by its digest, and what its analysis found. The build proves the built-in book
 * and keeps the record beside it.
 *
 * @param inputs for how many inputs, which are all that there are
 * @param milliseconds how long the proof took
 */
public record ProofRecord(
        String digest, BigInteger inputs, long milliseconds, List<ProvedLaw> laws, AnalysisRecord analysis) {
    private static final String OF_THE_BUILD = "/proofs/upper-back-pain.json";

    /** A law that holds. */
    public record ProvedLaw(String id, String statement) {}

    /**
     * Proves the laws now.
     *
     * @throws BadRuleBookException if one does not hold, or if nobody can tell
     */
    public static ProofRecord prove(RuleBook book, Clock clock) {
        var start = clock.instant();
        var verification = LawCheck.check(book);
        return new ProofRecord(
                book.digest(),
                verification.inputs(),
                Duration.between(start, clock.instant()).toMillis(),
                verification.findings().stream()
                        .map(finding ->
                                new ProvedLaw(finding.law().id(), finding.law().statement()))
                        .toList(),
                AnalysisRecord.of(book));
    }

    /** What the build has proved about this very book; nothing about any other. */
    public static Optional<ProofRecord> ofTheBuild(RuleBook book) {
        try (var file = ProofRecord.class.getResourceAsStream(OF_THE_BUILD)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new ObjectMapper().readValue(file, ProofRecord.class))
                            .filter(record -> record.digest().equals(book.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
