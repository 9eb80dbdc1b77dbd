package massageadvisor.config;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import massageadvisor.intake.AnswersReader;
import massageadvisor.intake.IntakeReader;
import massageadvisor.rulebook.BookFolder;
import massageadvisor.rulebook.LawCheck;
import massageadvisor.rulebook.ProofRecord;
import massageadvisor.rulebook.RuleBookReader;
import massageadvisor.rules.RuleBook;
import massageadvisor.rules.RuleEngine;
import massageadvisor.rules.explanation.Explainer;
import massageadvisor.rules.interview.Interview;

/** The rule book in force and what is made of it. A bad book stops the start: there is no answer without rules. */
final class RuleBookBeans {
    @Produces
    @Singleton
    @Startup
    RuleBook ruleBook(RuleBookConfig config) {
        var folder = config.directory().map(BookFolder::onDisk).orElseGet(BookFolder::builtIn);
        var book = RuleBookReader.read(folder);
        Log.infof("Rule book %s %s is in force: %s", book.id(), book.version(), book.digest());
        return book;
    }

    /** Proved by the build, or now, before anybody is answered. */
    @Produces
    @Singleton
    @Startup
    ProofRecord proof(RuleBook book, Clock clock) {
        var known = ProofRecord.ofTheBuild(book);
        if (known.isPresent()) {
            Log.infof("The build has proved the laws of %s", book.digest());
            return known.get();
        }
        var start = clock.instant();
        var verification = LawCheck.check(book);
        var took = Duration.between(start, clock.instant()).toMillis();
        Log.infof("Proved the laws of %s in %d ms", book.digest(), took);
        return ProofRecord.of(book, verification, took);
    }

    @Produces
    @Singleton
    RuleEngine ruleEngine(RuleBook book) {
        return new RuleEngine(book.rules(), book.vocabulary());
    }

    @Produces
    @Singleton
    Explainer explainer(RuleBook book) {
        return new Explainer(book.rules(), book.vocabulary());
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
