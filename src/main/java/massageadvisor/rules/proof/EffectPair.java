package massageadvisor.rules.proof;

/**
 * The bearings of the rules that fire on two inputs which report the same codes; the other is 0 if there is but one.
 */
public record EffectPair(long one, long other) {
    public EffectPair or(EffectPair more) {
        return new EffectPair(one | more.one, other | more.other);
    }
}
