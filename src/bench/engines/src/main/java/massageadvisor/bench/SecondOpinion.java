package massageadvisor.bench;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import massageadvisor.bench.engine.KieDmn;
import massageadvisor.bench.engine.Own;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.engine.Completeness;
import massageadvisor.rules.engine.Reasons;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.Modality;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.DMNValidatorFactory;

/** What Apache KIE says by a DMN document, beside what the engine says by the book that it was exported from. */
final class SecondOpinion {
    private final Own own;
    private final KieDmn kie;
    private final SecondReader reader;

    SecondOpinion(RuleBook book, byte[] document) {
        this.own = new Own(book.rules(), book.vocabulary());
        this.kie = new KieDmn(document);
        this.reader = new SecondReader(book.vocabulary(), kie, document);
    }

    /** What the document breaks of the DMN schema and of DMN's own rules. */
    static List<DMNMessage> errors(byte[] document) {
        return DMNValidatorFactory.newValidator()
                .validate(
                        new InputStreamReader(new ByteArrayInputStream(document), StandardCharsets.UTF_8),
                        Validation.VALIDATE_SCHEMA,
                        Validation.VALIDATE_MODEL)
                .stream()
                .filter(one -> one.getLevel() == DMNMessage.Level.ERROR)
                .toList();
    }

    /** The first difference, told; none if both find the same errors in the fields, and the export decides nothing. */
    Optional<String> differenceOn(Map<String, Object> fields) {
        return reader.difference(fields).map(told -> told + "\n  for " + fields);
    }

    /**
     * The first difference, told; none if both say the same: fired rules, decision, adaptations, advice, and what was
     * not asked.
     */
    Optional<String> difference(Intake intake) {
        var facts = own.prepare(intake);
        var decision = own.decide(facts);
        var result = kie.decideAll(kie.prepare(intake));
        var reasons = decision.reasons();
        return Stream.of(
                        difference("set of errors", List.of(), KieDmn.value(result, "inputErrors")),
                        difference("decision", own.answer(decision), kie.answer(result)),
                        difference("adaptations", adaptations(reasons), adaptations(result)),
                        difference("advice", advice(reasons), KieDmn.texts(result, "advice")),
                        difference("completeness", completeness(own.completeness(facts)), completeness(result)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(told -> told + "\n  for " + intake);
    }

    static Optional<String> difference(String what, Object engine, Object other) {
        return engine.equals(other)
                ? Optional.empty()
                : Optional.of("Another " + what + "\n  engine: " + engine + "\n  KIE:    " + other);
    }

    private static List<String> adaptations(Reasons reasons) {
        return Stream.of(Modality.values())
                .flatMap(modality -> reasons.adaptations(modality).stream()
                        .map(one -> one.rule().id() + ": " + modality.code() + " " + one.code()))
                .sorted()
                .toList();
    }

    private static List<String> adaptations(DMNResult result) {
        return KieDmn.contexts(result, "adaptations").stream()
                .map(one -> one.get("rule") + ": " + one.get("modality") + " " + one.get("code"))
                .sorted()
                .toList();
    }

    private static String completeness(Completeness completeness) {
        return "provisional " + completeness.provisional() + ", not asked "
                + completeness.notAsked().stream().map(Coded::code).toList();
    }

    private static String completeness(DMNResult result) {
        return "provisional " + KieDmn.value(result, "provisional") + ", not asked " + KieDmn.value(result, "notAsked");
    }

    private static List<String> advice(Reasons reasons) {
        return reasons.advice().stream().map(one -> one.text().english()).toList();
    }
}
