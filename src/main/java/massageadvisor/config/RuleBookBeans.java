package massageadvisor.config;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import massageadvisor.intake.AnswersReader;
import massageadvisor.intake.IntakeReader;
import massageadvisor.rulebook.BookFolder;
import massageadvisor.rulebook.RuleBookReader;
import massageadvisor.rules.RuleBook;
import massageadvisor.rules.RuleEngine;
import massageadvisor.rules.interview.Interview;

/** The rule book in force and what is made of it. A bad book stops the start: there is no answer without rules. */
final class RuleBookBeans {
    private static final String BUILT_IN = "rules/upper-back-pain";

    @Produces
    @Singleton
    @Startup
    RuleBook ruleBook(RuleBookConfig config) {
        var folder = config.directory().map(BookFolder::onDisk).orElseGet(() -> BookFolder.onClassPath(BUILT_IN));
        var book = RuleBookReader.read(folder);
        Log.infof("Rule book %s %s is in force: %s", book.id(), book.version(), book.digest());
        return book;
    }

    @Produces
    @Singleton
    RuleEngine ruleEngine(RuleBook book) {
        return new RuleEngine(book.rules(), book.vocabulary());
    }

    @Produces
    @Singleton
    Interview interview(RuleBook book) {
        return new Interview(book.rules(), book.vocabulary(), book.questionnaire());
    }

    @Produces
    @Singleton
    AnswersReader answersReader(RuleBook book) {
        return new AnswersReader(book.vocabulary(), book.questionnaire());
    }

    @Produces
    @Singleton
    IntakeReader intakeReader(RuleBook book) {
        return new IntakeReader(book.vocabulary());
    }
}
