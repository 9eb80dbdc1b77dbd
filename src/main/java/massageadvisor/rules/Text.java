package massageadvisor.rules;

import java.util.Map;

/** A text for people, by language (BCP 47); English is always there and stands in for a language that is not. */
public record Text(Map<String, String> byLanguage) {
    public static final String ENGLISH = "en";

    public Text {
        byLanguage = Map.copyOf(byLanguage);
        if (!byLanguage.containsKey(ENGLISH)) {
            throw new IllegalArgumentException("a text needs English (en) but has " + byLanguage.keySet());
        }
    }

    public String english() {
        return in(ENGLISH);
    }

    public String in(String language) {
        return byLanguage.getOrDefault(language, byLanguage.getOrDefault(ENGLISH, ""));
    }
}
