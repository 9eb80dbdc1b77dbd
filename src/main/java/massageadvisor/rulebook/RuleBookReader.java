package massageadvisor.rulebook;

import java.util.List;
import massageadvisor.rulebook.check.CitationCheck;
import massageadvisor.rulebook.check.ContradictionCheck;
import massageadvisor.rulebook.check.ExampleCheck;
import massageadvisor.rulebook.check.IdCheck;
import massageadvisor.rulebook.check.InterviewCheck;
import massageadvisor.rulebook.check.LanguageCheck;
import massageadvisor.rulebook.check.LinkedCodesCheck;
import massageadvisor.rulebook.check.UnknownCodeCheck;
import massageadvisor.rulebook.check.UnusedCodeCheck;
import massageadvisor.rulebook.defect.BadRuleBookException;
import massageadvisor.rulebook.defect.Defects;
import massageadvisor.rulebook.file.BookFiles;
import massageadvisor.rulebook.file.BookFolder;
import massageadvisor.rulebook.file.Digest;
import massageadvisor.rulebook.parser.BookEntries;
import massageadvisor.rulebook.parser.CatalogueParser;
import massageadvisor.rulebook.parser.QuestionnaireParser;
import massageadvisor.rulebook.parser.RuleParser;
import massageadvisor.rules.book.Catalogue;
import massageadvisor.rules.book.ContractLaws;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.vocabulary.Text;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Reads a rule book from its folder, all or nothing: a book with a defect is refused. */
public final class RuleBookReader {
    private RuleBookReader() {}

    /**
     * Reads the book in a folder, and the laws of the contract, which apply to every book.
     *
     * @throws BadRuleBookException with every defect of the first stage that finds one: the laws of the contract, then
     *     YAML and schema, then ids, then languages, codes and citations, then examples, unused codes and linked codes,
     *     then the questions of the interview
     */
    public static RuleBook read(BookFolder folder) {
        return read(folder, ContractLawsReader.read(BookFolder.shared()));
    }

    private static RuleBook read(BookFolder folder, ContractLaws contractLaws) {
        var files = BookFiles.read(folder);
        var entries = BookEntries.of(files);
        checkEntries(files, entries, contractLaws);
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
                contractLaws,
                entries.laws().stream().map(RuleParser::invariant).toList(),
                entries.notes().stream().map(CatalogueParser::note).toList(),
                QuestionnaireParser.parse(entries.interview()),
                catalogue(entries));
    }

    /** The theme of {@code rules/red-flags-urgent.yaml} is {@code red-flags-urgent}. */
    private static String theme(String file) {
        return file.substring(file.indexOf('/') + 1, file.lastIndexOf('.'));
    }

    private static void checkEntries(BookFiles files, BookEntries entries, ContractLaws contractLaws) {
        var defects = new Defects();
        new IdCheck(contractLaws, defects).check(entries);
        defects.throwIfAny();
        var languages = new LanguageCheck(entries.book().languages(), defects);
        files.trees().forEach(languages::check);
        var codes = new UnknownCodeCheck(CatalogueParser.vocabulary(entries.vocabulary()), defects);
        entries.rules().forEach(codes::check);
        entries.laws().forEach(codes::check);
        var contradictions = new ContradictionCheck(defects);
        entries.rules().forEach(contradictions::check);
        entries.laws().forEach(contradictions::check);
        new CitationCheck(entries, defects).check(entries);
        defects.throwIfAny();
    }

    private static void checkRules(BookEntries entries, Vocabulary vocabulary, List<Rule> rules) {
        var defects = new Defects();
        var examples = new ExampleCheck(vocabulary, rules, defects);
        entries.rules().forEach(examples::check);
        new UnusedCodeCheck(rules, defects).check(vocabulary);
        new LinkedCodesCheck(defects).check(rules);
        defects.throwIfAny();
        new InterviewCheck(vocabulary, defects).check(entries.interview());
        defects.throwIfAny();
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
