package massageadvisor.rules.proof;

import massageadvisor.rules.engine.Certainty;

/** Two classes of rules over the same codes: of two books, or of one book at two combinations of attributes. */
public record RulePair(RuleClass one, RuleClass other) {
    EffectPair adds(String code, Certainty certainty) {
        return new EffectPair(one.adds(code, certainty), other.adds(code, certainty));
    }

    public EffectPair base() {
        return new EffectPair(one.base(), other.base());
    }

    /** The effects after codes with these effects are reported as well. */
    public EffectPair after(EffectPair before, EffectPair adds) {
        var sum = before.or(adds);
        return new EffectPair(one.closure(sum.one()), other.closure(sum.other()));
    }

    EffectPair of(CodeReport report) {
        var sum = base();
        for (var code : report.codes().entrySet()) {
            sum = sum.or(adds(code.getKey(), code.getValue()));
        }
        return after(sum, base());
    }
}
