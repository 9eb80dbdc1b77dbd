package massageadvisor.rulebook;

import java.util.List;
import massageadvisor.rulebook.check.CitationCheck;
import massageadvisor.rulebook.check.ExampleCheck;
import massageadvisor.rulebook.check.IdCheck;
import massageadvisor.rulebook.check.InterviewCheck;
import massageadvisor.rulebook.check.LanguageCheck;
import massageadvisor.rulebook.check.TogetherCheck;
import massageadvisor.rulebook.check.UntestedCheck;
import massageadvisor.rulebook.check.WordCheck;
import massageadvisor.rulebook.defect.BadRuleBookException;
import massageadvisor.rulebook.defect.Findings;
import massageadvisor.rulebook.file.BookFiles;
import massageadvisor.rulebook.file.BookFolder;
import massageadvisor.rulebook.file.Digest;
import massageadvisor.rulebook.parser.BookEntries;
import massageadvisor.rulebook.parser.CatalogueParser;
import massageadvisor.rulebook.parser.QuestionnaireParser;
import massageadvisor.rulebook.parser.RuleParser;
import massageadvisor.rules.book.Catalogue;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.vocabulary.Text;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Reads a rule book from its folder: all of it or nothing. */
public final class RuleBookReader {
    private RuleBookReader() {}

    /**
     * The book of a folder.
     *
     * @throws BadRuleBookException with every defect of the first stage that finds any: YAML and schema, then ids, then
     *     languages, words and citations, then examples, words that no rule tests and codes that hang together, then
     *     the questions of the interview
     */
    public static RuleBook read(BookFolder folder) {
        var files = BookFiles.read(folder);
        var entries = BookEntries.of(files);
        checkWords(files, entries);
        var vocabulary = CatalogueParser.vocabulary(entries.vocabulary());
        var rules = entries.rules().stream()
                .map(rule -> RuleParser.parse(rule.entry(), theme(rule.file())))
                .toList();
        checkRules(entries, vocabulary, rules);
        return new RuleBook(
                entries.book().id(),
                entries.book().version(),
                Digest.of(files.trees()),
                new Text(entries.book().title()),
                vocabulary,
                rules,
                entries.laws().stream().map(RuleParser::invariant).toList(),
                entries.notes().stream().map(CatalogueParser::note).toList(),
                QuestionnaireParser.parse(entries.interview()),
                catalogue(entries));
    }

    /** {@code rules/red-flags-urgent.yaml} is about {@code red-flags-urgent}. */
    private static String theme(String file) {
        return file.substring(file.indexOf('/') + 1, file.lastIndexOf('.'));
    }

    private static void checkWords(BookFiles files, BookEntries entries) {
        var findings = new Findings();
        new IdCheck(findings).check(entries);
        findings.throwIfAny();
        var languages = new LanguageCheck(entries.book().languages(), findings);
        files.trees().forEach(languages::check);
        var words = new WordCheck(CatalogueParser.vocabulary(entries.vocabulary()), findings);
        entries.rules().forEach(words::check);
        entries.laws().forEach(words::check);
        new CitationCheck(entries, findings).check(entries);
        findings.throwIfAny();
    }

    private static void checkRules(BookEntries entries, Vocabulary vocabulary, List<Rule> rules) {
        var findings = new Findings();
        var examples = new ExampleCheck(vocabulary, rules, findings);
        entries.rules().forEach(examples::check);
        new UntestedCheck(rules, findings).check(vocabulary);
        new TogetherCheck(findings).check(rules);
        findings.throwIfAny();
        new InterviewCheck(vocabulary, findings).check(entries.interview());
        findings.throwIfAny();
    }

    private static Catalogue catalogue(BookEntries entries) {
        return new Catalogue(
                entries.vocabulary().triage().stream()
                        .map(CatalogueParser::wording)
                        .toList(),
                entries.vocabulary().modalities().stream()
                        .map(CatalogueParser::profile)
                        .toList(),
                entries.catalogue().benefits().stream()
                        .map(CatalogueParser::benefit)
                        .toList(),
                entries.sources().stream()
                        .map(source -> CatalogueParser.source(source.entry()))
                        .toList());
    }
}
