package massageadvisor.bench.plain;

/** The rules of the book as plain Java, see {@link PlainJavaWriter}. */
public interface PlainRules {
    PlainDecision decide(PlainFacts facts);
}
