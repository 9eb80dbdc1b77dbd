package massageadvisor.rules.proof;

/** The combined effects on two inputs that report the same codes; the other is 0 if there is only one input. */
public record EffectPair(long one, long other) {
    public EffectPair or(EffectPair more) {
        return new EffectPair(one | more.one, other | more.other);
    }
}
