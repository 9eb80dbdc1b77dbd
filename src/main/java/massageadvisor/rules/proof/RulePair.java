package massageadvisor.rules.proof;

/** Two classes of rules that look at the same codes: of two books, or of one book at two combinations of attributes. */
public record RulePair(RuleClass one, RuleClass other) {
    EffectPair adds(String code, Presence presence) {
        return new EffectPair(one.adds(code, presence), other.adds(code, presence));
    }

    public EffectPair base() {
        return new EffectPair(one.base(), other.base());
    }

    /** Where the report of some codes leads from where one stands. */
    public EffectPair after(EffectPair before, EffectPair adds) {
        var sum = before.or(adds);
        return new EffectPair(one.settle(sum.one()), other.settle(sum.other()));
    }

    EffectPair of(CodeReport report) {
        var sum = base();
        for (var code : report.codes().entrySet()) {
            sum = sum.or(adds(code.getKey(), code.getValue()));
        }
        return after(sum, base());
    }
}
