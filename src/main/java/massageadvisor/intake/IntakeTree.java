package massageadvisor.intake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.Preferences;
import massageadvisor.rules.vocabulary.Pressure;

/** Converts an intake to the JSON body that a caller would send; missing values are omitted. */
public final class IntakeTree {
    private IntakeTree() {}

    public static ObjectNode of(Intake intake) {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("cause", intake.cause()).put("painLevel", intake.painLevel().value());
        intake.duration().ifPresent(days -> tree.put("durationDays", days.value()));
        add(tree, "contraindications", intake.contraindications());
        intake.redFlags().ifPresent(codes -> add(tree, "redFlags", codes));
        if (!intake.unsure().isEmpty()) {
            add(tree, "unsure", intake.unsure());
        }
        var preferences = intake.preferences();
        if (!preferences.equals(Preferences.NONE)) {
            var given = tree.putObject("preferences");
            add(given, "pressure", preferences.pressure(), Pressure.NOT_SAID);
            add(given, "heat", preferences.heat(), Heat.NOT_SAID);
            add(given, "goal", preferences.goal(), Goal.NOT_SAID);
        }
        return tree;
    }

    private static void add(ObjectNode tree, String name, Collection<String> codes) {
        var array = tree.putArray(name);
        codes.forEach(array::add);
    }

    private static <C extends Coded> void add(ObjectNode tree, String name, C value, C notSaid) {
        if (!value.equals(notSaid)) {
            tree.put(name, value.code());
        }
    }
}
