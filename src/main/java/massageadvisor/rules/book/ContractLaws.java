package massageadvisor.rules.book;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The laws of the product contract that are data. They apply to every rule book, so none can leave them out. The other
 * laws of the contract are about the procedure and are classes of the proof.
 *
 * @param digest {@code sha256:} and the SHA-256 of the canonical form of the laws, in hex
 * @param byNumber each law under its number in the contract
 */
public record ContractLaws(String digest, SortedMap<Integer, Invariant> byNumber) {
    public ContractLaws {
        byNumber = Collections.unmodifiableSortedMap(new TreeMap<>(byNumber));
    }
}
