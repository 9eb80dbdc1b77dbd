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
 * The record that every law was proved for the book with this digest, with the analysis of the book. The build proves
 * the built-in book and stores the record.
 *
 * @param inputs the number of all inputs, for each of which the laws hold
 * @param milliseconds the duration of the proof
 */
public record ProofRecord(
        String digest, BigInteger inputs, long milliseconds, List<ProvedLaw> laws, AnalysisRecord analysis) {
    private static final String BUILD_RECORD = "/proofs/upper-back-pain.json";

    /** A law that holds. */
    public record ProvedLaw(String id, String statement) {}

    /**
     * Proves the laws now.
     *
     * @throws BadRuleBookException if a law does not hold, or if the proof is impossible
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

    /** Returns the record of the build if it is about exactly this book. */
    public static Optional<ProofRecord> ofTheBuild(RuleBook book) {
        try (var file = ProofRecord.class.getResourceAsStream(BUILD_RECORD)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new ObjectMapper().readValue(file, ProofRecord.class))
                            .filter(record -> record.digest().equals(book.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
