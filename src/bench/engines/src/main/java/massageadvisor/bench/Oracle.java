package massageadvisor.bench;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import massageadvisor.bench.engine.KieDmn;
import massageadvisor.bench.engine.Own;
import massageadvisor.rules.Intake;
import massageadvisor.rules.Modality;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.DMNValidatorFactory;

/**
 * Has Apache KIE decide random intakes by the exported book, and wants what the engine decides. With a file it takes
 * that document instead of a fresh export. Ends with 1 and prints the intake at the first difference.
 */
public final class Oracle {
    private static final int INTAKES = Integer.getInteger("oracle.intakes", 10_000);
    private static final long SEED = Long.getLong("oracle.seed", 1);

    private final Own own = new Own(Books.BUILT_IN.rules(), Books.BUILT_IN.vocabulary());
    private final KieDmn kie;

    private Oracle(byte[] document) {
        this.kie = new KieDmn(document);
    }

    public static void main(String... arguments) throws Exception {
        byte[] document =
                arguments.length > 0 ? Files.readAllBytes(Path.of(arguments[0])) : KieDmn.export(Books.BUILT_IN);
        refuseIfInvalid(document);
        var oracle = new Oracle(document);
        var intakes = RandomIntakes.of(Books.BUILT_IN.vocabulary(), INTAKES, SEED);
        intakes.parallelStream().forEach(oracle::compare);
        System.out.printf(
                "Apache KIE and the engine agree on %d intakes (seed %d) by %d rules.%n",
                intakes.size(), SEED, Books.BUILT_IN.rules().size());
    }

    private static void refuseIfInvalid(byte[] document) {
        var messages = DMNValidatorFactory.newValidator()
                .validate(
                        new InputStreamReader(new ByteArrayInputStream(document), StandardCharsets.UTF_8),
                        Validation.VALIDATE_SCHEMA,
                        Validation.VALIDATE_MODEL);
        var errors = messages.stream()
                .filter(one -> one.getLevel() == DMNMessage.Level.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            fail("The export is no valid DMN: " + errors);
        }
    }

    private void compare(Intake intake) {
        var decision = own.decide(own.prepare(intake));
        var result = kie.decideAll(kie.prepare(intake));
        wantSame(intake, "decision", own.answer(decision), kie.answer(result));
        var reasons = decision.reasons();
        wantSame(
                intake,
                "adaptations",
                Stream.of(Modality.values())
                        .flatMap(modality -> reasons.adaptations(modality).stream()
                                .map(one -> one.rule().id() + ": " + modality.code() + " " + one.code()))
                        .sorted()
                        .toList(),
                adaptations(result));
        wantSame(
                intake,
                "advice",
                reasons.advice().stream().map(one -> one.text().english()).toList(),
                KieDmn.texts(result, "advice"));
    }

    private static List<String> adaptations(org.kie.dmn.api.core.DMNResult result) {
        return KieDmn.contexts(result, "adaptations").stream()
                .map(one -> one.get("rule") + ": " + one.get("modality") + " " + one.get("code"))
                .sorted()
                .toList();
    }

    private static void wantSame(Intake intake, String what, Object engine, Object other) {
        if (!engine.equals(other)) {
            fail("Another " + what + " for " + intake + "\n  engine: " + engine + "\n  KIE:    " + other);
        }
    }

    private static void fail(String message) {
        System.err.println(message);
        System.exit(1);
    }
}
