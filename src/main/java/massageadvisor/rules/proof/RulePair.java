package massageadvisor.rules.proof;

/** Two classes of rules that look at the same codes: of two books, or of one book at two combinations of attributes. */
record RulePair(RuleClass one, RuleClass other) {
    Standing adds(String code, Presence presence) {
        return new Standing(one.adds(code, presence), other.adds(code, presence));
    }

    Standing base() {
        return new Standing(one.base(), other.base());
    }

    /** Where the report of some codes leads from where one stands. */
    Standing after(Standing before, Standing adds) {
        var sum = before.or(adds);
        return new Standing(one.settle(sum.one()), other.settle(sum.other()));
    }

    Standing of(Report report) {
        var sum = base();
        for (var code : report.codes().entrySet()) {
            sum = sum.or(adds(code.getKey(), code.getValue()));
        }
        return after(sum, base());
    }
}
