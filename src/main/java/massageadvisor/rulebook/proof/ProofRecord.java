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
 * States that every law was proved for the book with this digest, and what its analysis found. The build proves the
 * built-in book and stores the record in the jar.
 *
 * @param contractDigest the digest of the laws of the contract that are data: if they change, the record is stale
 * @param inputs the number of inputs that the proof covers: all there are
 * @param milliseconds how long the proof took
 */
public record ProofRecord(
        String digest,
        String contractDigest,
        BigInteger inputs,
        long milliseconds,
        List<ProvedLaw> laws,
        AnalysisRecord analysis) {
    private static final String BUILD_RECORD = "/proofs/upper-back-pain.json";

    /** A law that holds for every input. */
    public record ProvedLaw(String id, String statement) {}

    /**
     * Proves the laws now, in a fraction of a second for a book like the built-in one.
     *
     * @throws BadRuleBookException if a law does not hold or cannot be proved
     */
    public static ProofRecord prove(RuleBook book, Clock clock) {
        var start = clock.instant();
        var verification = LawCheck.check(book);
        return new ProofRecord(
                book.digest(),
                book.contractLaws().digest(),
                verification.inputs(),
                Duration.between(start, clock.instant()).toMillis(),
                verification.findings().stream()
                        .map(finding ->
                                new ProvedLaw(finding.law().id(), finding.law().statement()))
                        .toList(),
                AnalysisRecord.of(book));
    }

    /** The record of the build, if it is about this book and the laws of the contract that now apply. */
    public static Optional<ProofRecord> findBuildRecord(RuleBook book) {
        try (var file = ProofRecord.class.getResourceAsStream(BUILD_RECORD)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new ObjectMapper().readValue(file, ProofRecord.class))
                            .filter(record -> record.isAbout(book));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A record of an older build may have no digest of the laws, and is then stale. */
    private boolean isAbout(RuleBook book) {
        return book.digest().equals(digest) && book.contractLaws().digest().equals(contractDigest);
    }
}
