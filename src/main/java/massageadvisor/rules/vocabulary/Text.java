package massageadvisor.rules.vocabulary;

import java.util.Map;
import java.util.Objects;

/** A text for people, by language (BCP 47); English is always there. */
public record Text(Map<String, String> byLanguage) {
    public static final String ENGLISH = "en";

    public Text {
        byLanguage = Map.copyOf(byLanguage);
        if (!byLanguage.containsKey(ENGLISH)) {
            throw new IllegalArgumentException("a text needs English (en) but has " + byLanguage.keySet());
        }
    }

    public String english() {
        return Objects.requireNonNull(byLanguage.get(ENGLISH));
    }
}
