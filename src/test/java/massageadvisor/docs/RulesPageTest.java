package massageadvisor.docs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import massageadvisor.Regeneration;
import massageadvisor.rulebook.BuiltInBook;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.book.RuleSentence;
import massageadvisor.rules.book.Source;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Mutability;
import massageadvisor.rules.vocabulary.Text;
import org.junit.jupiter.api.Test;

/** The page of the rules is made of the book. */
class RulesPageTest {
    private final RuleBook book = BuiltInBook.BOOK;

    @Test
    void isWhatTheBookSays() throws IOException {
        Regeneration.check(Path.of("docs/reference/rules.md"), page());
    }

    private String page() {
        var page = new StringBuilder("# Rules and their evidence\n\n")
                .append("<!-- Generated from the rule book: mvn verify -Dregenerate. Do not edit. -->\n\n")
                .append("Rule book `")
                .append(book.id())
                .append("` ")
                .append(book.version())
                .append(", ")
                .append(book.rules().size())
                .append(" rules, digest `")
                .append(book.digest())
                .append("`.\n\n")
                .append("Each rule has a sentence with its codes, the text for people, then its basis and sources. ")
                .append("`inferred` rules go beyond what a source states and need the approval of a clinician.\n");
        byTheme().forEach((theme, rules) -> {
            page.append("\n## ").append(theme).append('\n');
            rules.forEach(rule -> page.append(section(rule)));
        });
        return page.append(changes()).append(notes()).append(sources()).toString();
    }

    private Map<String, List<Rule>> byTheme() {
        return book.rules().stream()
                .collect(Collectors.groupingBy(Rule::theme, LinkedHashMap::new, Collectors.toList()));
    }

    private static String section(Rule rule) {
        return "\n### " + rule.id() + "\n\n" + RuleSentence.of(rule) + "\n\n> "
                + rule.because().english() + "\n\n" + rule.basis().code() + ": " + links(rule.cites()) + "\n";
    }

    private static String links(List<String> cites) {
        return cites.stream().map(id -> "[" + id + "](#" + anchor(id) + ")").collect(Collectors.joining(", "));
    }

    private static String anchor(String id) {
        return "source-" + id.toLowerCase(Locale.ROOT);
    }

    private String changes() {
        var words = book.vocabulary();
        var attributes = Stream.of(Attribute.values())
                .map(attribute -> row(attribute.code().replace('-', ' '), words.mutability(attribute), ""));
        var codes = Stream.of(words.contraindications(), words.redFlags())
                .flatMap(List::stream)
                .map(term -> row(
                        "`" + term.code() + "`",
                        term.mutability(),
                        term.whenGone().map(Text::english).orElse("")));
        return Stream.concat(attributes, codes)
                .filter(row -> !row.contains("| " + Mutability.FIXED.code() + " |"))
                .collect(Collectors.joining(
                        "",
                        "\n## What can change\n\n"
                                + "An explanation suggests changes of these only. `mutable` conditions change by themselves or by "
                                + "choice. `clearable` conditions stay, but a provider may clear the person despite them; that "
                                + "never removes a contraindication. Everything else is fixed.\n\n"
                                + "| condition | mutability | how a person can tell that it no longer applies |\n| --- | --- | --- |\n",
                        ""));
    }

    private static String row(String what, Mutability mutability, String whenGone) {
        return "| " + what + " | " + mutability.code() + " | " + whenGone + (whenGone.isEmpty() ? "|\n" : " |\n");
    }

    private String notes() {
        return book.notes().stream()
                .map(note -> "\n### " + note.id() + "\n\n" + note.role().code() + "\n\n> "
                        + note.text().english() + "\n\n" + links(note.cites()) + "\n")
                .collect(Collectors.joining("", "\n## Notes of the book\n", ""));
    }

    private String sources() {
        var cited = new TreeSet<String>();
        book.rules().forEach(rule -> cited.addAll(rule.cites()));
        book.notes().forEach(note -> cited.addAll(note.cites()));
        return book.catalogue().sources().stream()
                .filter(source -> cited.contains(source.id()))
                .map(RulesPageTest::line)
                .collect(Collectors.joining("", "\n## Sources cited\n\n", ""));
    }

    private static String line(Source source) {
        return "- <a id=\"" + anchor(source.id()) + "\"></a>**" + source.id() + "** (" + source.kind() + ") "
                + source.address()
                        .map(url -> "[" + source.title().english() + "](" + url + ")")
                        .orElse(source.title().english())
                + ": " + source.statement().english() + "\n";
    }
}
