package massageadvisor.rules.engine;

/**
 * The rules that fire.
 *
 * @param all also those that would not fire without a code that the person is unsure of
 * @param certain those that fire without any such code
 */
public record Firing(RuleSet all, RuleSet certain) {
    public RuleSet uncertain() {
        return all.minus(certain);
    }

    public boolean isUncertain(int rule) {
        return !certain.contains(rule);
    }

    public Firing and(RuleSet rules) {
        return new Firing(all.and(rules), certain.and(rules));
    }
}
