package massageadvisor.bench.engine;

import java.util.HashSet;
import java.util.Set;
import massageadvisor.rules.vocabulary.DurationBand;
import massageadvisor.rules.vocabulary.DurationDays;
import massageadvisor.rules.vocabulary.Intake;

/** An intake as a bean, which Drools and Easy Rules test; once with all reported codes and once with the sure ones. */
public final class Person {
    private final Intake intake;
    private final String duration;
    private final Set<String> codes;

    private Person(Intake intake, Set<String> codes) {
        this.intake = intake;
        this.duration = intake.duration()
                .map(DurationDays::band)
                .orElse(DurationBand.NOT_SAID)
                .code();
        this.codes = codes;
    }

    /** The person with all reported codes, and with the sure ones where these are fewer. */
    public record Views(Person reported, Person sure) {
        static Views of(Intake intake) {
            var sureCodes = new HashSet<>(intake.contraindications());
            intake.redFlags().ifPresent(sureCodes::addAll);
            var sure = new Person(intake, sureCodes);
            if (intake.unsure().isEmpty()) {
                return new Views(sure, sure);
            }
            var reportedCodes = new HashSet<>(sureCodes);
            reportedCodes.addAll(intake.unsure());
            return new Views(new Person(intake, reportedCodes), sure);
        }

        boolean allSure() {
            return reported == sure;
        }
    }

    public String getCause() {
        return intake.cause();
    }

    public int getPainLevel() {
        return intake.painLevel().value();
    }

    public String getDuration() {
        return duration;
    }

    public String getPressure() {
        return intake.preferences().pressure().code();
    }

    public String getHeat() {
        return intake.preferences().heat().code();
    }

    public String getGoal() {
        return intake.preferences().goal().code();
    }

    public Set<String> getCodes() {
        return codes;
    }
}
