package massageadvisor.rules.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A word of a closed list, as it is written in JSON and in a rule book: lower-case kebab-case. */
public interface Coded {
    String code();

    /** The code of an enum constant: {@code DEEP_TISSUE} is written {@code deep-tissue}. */
    static String codeOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The codes of words, in the order of the closed list. */
    static <E extends Enum<E> & Coded> List<String> codesOf(Collection<E> words) {
        return words.stream().sorted().map(Coded::code).toList();
    }

    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        for (var constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
