package massageadvisor.config;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import massageadvisor.intake.AnswersReader;
import massageadvisor.intake.IntakeReader;
import massageadvisor.rulebook.RuleBookRegistry;
import massageadvisor.rulebook.defect.BadRuleBookException;
import massageadvisor.rulebook.file.BookFolder;
import massageadvisor.rulebook.proof.ProvedBook;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.RuleEngine;
import massageadvisor.rules.explanation.Explainer;
import massageadvisor.rules.interview.Interview;

/** The known rule books, and what is made of the one in force. A bad book stops the start: no answer without rules. */
final class RuleBookBeans {
    /** All are proved, by the build or now, before anybody is answered. */
    @Produces
    @Singleton
    @Startup
    RuleBookRegistry knownBooks(RuleBookConfig config, Clock clock) {
        var folders = new ArrayList<BookFolder>();
        config.directory().map(BookFolder::onDisk).ifPresent(folders::add);
        folders.add(BookFolder.builtIn());
        config.others().map(BookFolder::allOnDisk).ifPresent(folders::addAll);
        var known = read(folders, clock);
        known.list().forEach(one -> log(one, one.equals(known.current()) ? "is in force" : "is known"));
        return known;
    }

    private static RuleBookRegistry read(List<BookFolder> folders, Clock clock) {
        try {
            return RuleBookRegistry.read(folders, clock);
        } catch (BadRuleBookException e) {
            throw new ConfigurationException(e.getMessage());
        }
    }

    private static void log(ProvedBook known, String standing) {
        var book = known.book();
        var proof = known.proof();
        Log.infof("Rule book %s %s %s: %s", book.id(), book.version(), standing, book.digest());
        switch (known.time()) {
            case BUILD ->
                Log.infof(
                        "Its %d laws were proved when the service was built; the digests of the record match",
                        proof.laws().size());
            case STARTUP ->
                Log.infof("Its %d laws were proved now, in %d ms", proof.laws().size(), proof.milliseconds());
        }
    }

    @Produces
    @Singleton
    RuleBook ruleBook(RuleBookRegistry known) {
        return known.current().book();
    }

    @Produces
    @Singleton
    RuleEngine ruleEngine(RuleBook book) {
        return new RuleEngine(new CompiledRuleBook(book.rules(), book.vocabulary()));
    }

    @Produces
    @Singleton
    Explainer explainer(RuleBook book) {
        return new Explainer(new CompiledRuleBook(book.rules(), book.vocabulary()));
    }

    @Produces
    @Singleton
    Interview interview(RuleBook book) {
        return new Interview(new CompiledRuleBook(book.rules(), book.vocabulary()), book.questionnaire());
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
