package massageadvisor.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import massageadvisor.rulebook.BuiltInContractLaws;
import massageadvisor.rules.book.CodeCondition;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.book.ContractLaws;
import massageadvisor.rules.book.Invariant;
import massageadvisor.rules.book.Promise;
import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.proof.Verification.Finding;
import massageadvisor.rules.sample.EveryInput;
import massageadvisor.rules.sample.EveryInput.Input;
import massageadvisor.rules.sample.Interpreter;
import massageadvisor.rules.sample.Interpreter.Outcome;
import massageadvisor.rules.sample.RandomBooks;
import massageadvisor.rules.sample.SmallRules;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Triage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The proof finds a smallest counterexample exactly if trying every input does, law by law. The other way knows nothing
 * of bearings or bits: an interpreter decides each input by itself.
 */
class ProofAgainstEveryInputTest {
    private static final EveryInput INPUTS = new EveryInput(RandomBooks.VOCABULARY);
    private static final ContractLaws CONTRACT = BuiltInContractLaws.LAWS;
    private static final Invariant INVARIANT = new Invariant(
            "invariant",
            SmallRules.text("invariant"),
            Condition.ANY.withContraindications(new CodeCondition(List.of(), List.of("diabetes", "wound"))),
            new Promise(Set.of(), Set.of(), Set.of(), Triage.PROVIDER_FIRST));

    static LongStream seeds() {
        return LongStream.range(0, 24);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agree(long seed) {
        var rules = new RandomBooks(seed).book();
        var decided = INPUTS.decideAll(new Interpreter(rules));
        var verification = Verifier.verify(rules, RandomBooks.VOCABULARY, CONTRACT, List.of(INVARIANT));
        assertThat(verification.findings())
                .hasSize(11)
                .allSatisfy(finding -> assertThat(sizeFound(finding))
                        .as(finding.law().id())
                        .isEqualTo(smallest(finding.law().id(), decided)));
    }

    /** Else the comparison would compare nothing with nothing; the other laws no book of the format can break. */
    @Test
    void everyLawThatABookCanBreakIsBroken() {
        var broken = seeds().mapToObj(seed -> Verifier.verify(
                        new RandomBooks(seed).book(), RandomBooks.VOCABULARY, CONTRACT, List.of(INVARIANT)))
                .flatMap(verification -> verification.findings().stream())
                .filter(finding -> finding.counterexample().isPresent())
                .map(finding -> finding.law().id());

        assertThat(broken.distinct())
                .containsExactlyInAnyOrder(
                        "pain-never-lowers-triage",
                        "sensitivity-bars-hot-stone",
                        "no-dead-end",
                        "unknown-cause-offers-swedish-only",
                        "heat-to-avoid-offers-no-hot-stone",
                        "gentle-pressure-recommends-no-deep-tissue",
                        "hot-stone-only-for-wanted-heat",
                        "invariant");
    }

    private static OptionalLong sizeFound(Finding finding) {
        return finding.counterexample().stream()
                .map(found -> found.cases().get(0).intake())
                .mapToLong(intake -> intake.contraindications().size()
                        + intake.redFlags().orElseThrow().size()
                        + intake.unsure().size())
                .findFirst();
    }

    /** The fewest codes of an input that breaks the law. */
    private static OptionalLong smallest(String law, Outcome[][] decided) {
        return INPUTS.all()
                .parallel()
                .filter(input -> breaks(law, input, decided))
                .mapToLong(INPUTS::size)
                .min();
    }

    private static boolean breaks(String law, Input input, Outcome[][] decided) {
        var attributes = INPUTS.attributes(input);
        var outcome = on(input, decided);
        var wishes = attributes.preferences();
        return switch (law) {
            case "codes-only-restrict" ->
                INPUTS.steps(input)
                        .map(step -> on(step, decided))
                        .anyMatch(more -> more.triage().compareTo(outcome.triage()) < 0
                                || any((modality, verdict) -> opens(verdict, verdict(more, modality)), outcome));
            case "pain-never-lowers-triage" ->
                attributes.painLevel().value() < PainLevel.MAX
                        && on(INPUTS.morePain(input), decided).triage().compareTo(outcome.triage()) < 0;
            case "sensitivity-bars-hot-stone" ->
                INPUTS.reports(input, "diabetes") && verdict(outcome, Modality.HOT_STONE) != Verdict.CONTRAINDICATED;
            case "urgent-bars-every-modality" ->
                outcome.triage().compareTo(Triage.URGENT) >= 0
                        && any((modality, verdict) -> verdict != Verdict.CONTRAINDICATED, outcome);
            case "no-dead-end" ->
                any((modality, verdict) -> verdict == Verdict.RECOMMENDED, outcome)
                        == (outcome.triage().compareTo(Triage.POSTPONE) >= 0);
            case "one-sound-recommendation" ->
                outcome.verdicts().stream().filter(Verdict.RECOMMENDED::equals).count() > 1;
            case "unknown-cause-offers-swedish-only" ->
                attributes.cause().equals("unknown")
                        && (offers(outcome, Modality.DEEP_TISSUE) || offers(outcome, Modality.HOT_STONE));
            case "heat-to-avoid-offers-no-hot-stone" ->
                wishes.heat() == Heat.AVOID && offers(outcome, Modality.HOT_STONE);
            case "gentle-pressure-recommends-no-deep-tissue" ->
                wishes.pressure() == Pressure.GENTLE && verdict(outcome, Modality.DEEP_TISSUE) == Verdict.RECOMMENDED;
            case "hot-stone-only-for-wanted-heat" ->
                wishes.heat() != Heat.WANTED && verdict(outcome, Modality.HOT_STONE) == Verdict.RECOMMENDED;
            case "invariant" ->
                INPUTS.reports(input, "diabetes")
                        && INPUTS.reports(input, "wound")
                        && outcome.triage().compareTo(Triage.PROVIDER_FIRST) < 0;
            default -> throw new IllegalArgumentException(law);
        };
    }

    private static Outcome on(Input input, Outcome[][] decided) {
        return decided[input.attributes()][input.report()];
    }

    private static boolean any(BiPredicate<Modality, Verdict> property, Outcome outcome) {
        return Stream.of(Modality.values()).anyMatch(modality -> property.test(modality, verdict(outcome, modality)));
    }

    private static Verdict verdict(Outcome outcome, Modality modality) {
        return outcome.verdicts().get(modality.ordinal());
    }

    private static boolean offers(Outcome outcome, Modality modality) {
        return isOffer(verdict(outcome, modality));
    }

    private static boolean isOffer(Verdict verdict) {
        return verdict == Verdict.RECOMMENDED || verdict == Verdict.SUITABLE;
    }

    private static boolean opens(Verdict less, Verdict more) {
        return (!isOffer(less) && isOffer(more))
                || (less == Verdict.CONTRAINDICATED && more != Verdict.CONTRAINDICATED);
    }
}
