package massageadvisor.bench.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import massageadvisor.bench.Books;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/**
 * Writes the rules of the built-in book as the Java that a programmer would write by hand for speed: numbers and bits,
 * an if for each rule, a method for each theme, and no look at the rules on codes where no code is reported.
 */
public final class PlainJavaWriter {
    private final RuleBook book;
    private final PlainCondition conditions;
    private final StringBuilder java = new StringBuilder();

    private PlainJavaWriter(RuleBook book) {
        if (book.rules().size() > PlainDecision.MOST_RULES) {
            throw new IllegalArgumentException("no room for " + book.rules().size() + " rules");
        }
        this.book = book;
        this.conditions = new PlainCondition(book.vocabulary());
    }

    /** The argument is the folder of sources to write into. */
    public static void main(String... arguments) throws IOException {
        var folder = Path.of(arguments[0], "massageadvisor", "bench", "plain");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("BookInJava.java"), new PlainJavaWriter(Books.BUILT_IN).write());
    }

    /** The rules of a theme that look at the same lists of codes; places are those of the book. */
    private record Block(String method, String guard, Map<Integer, Rule> rules) {}

    private String write() {
        var blocks = blocks();
        java.append("package massageadvisor.bench.plain;\n\n");
        java.append("/** Written from rule book " + book.version() + " by PlainJavaWriter. */\n");
        java.append("public final class BookInJava implements PlainRules {\n");
        conditions
                .constants()
                .forEach(constant -> java.append("    ").append(constant).append('\n'));
        java.append("\n    @Override\n    public PlainDecision decide(PlainFacts in) {\n");
        java.append("        PlainDecision out = new PlainDecision();\n");
        blocks.stream().filter(block -> block.guard().isEmpty()).forEach(block -> call(block, "        "));
        for (var guard : List.of(PlainCondition.SOME_CONTRAINDICATION, PlainCondition.SOME_RED_FLAG)) {
            java.append("        if (" + guard + ") {\n");
            blocks.stream().filter(block -> block.guard().equals(guard)).forEach(block -> call(block, "            "));
            java.append("        }\n");
        }
        java.append("        out.conclude();\n        return out;\n    }\n");
        blocks.forEach(this::method);
        return java.append("}\n").toString();
    }

    private List<Block> blocks() {
        var blocks = new LinkedHashMap<String, Block>();
        for (int place = 0; place < book.rules().size(); place++) {
            var rule = book.rules().get(place);
            var guard = PlainCondition.guard(rule.when());
            var method = "theme_" + rule.theme().replace('-', '_') + "_" + PlainCondition.kind(guard);
            blocks.computeIfAbsent(method, name -> new Block(name, guard, new LinkedHashMap<>()))
                    .rules()
                    .put(place, rule);
        }
        return List.copyOf(blocks.values());
    }

    private void call(Block block, String indent) {
        java.append(indent + block.method() + "(in, out);\n");
    }

    private void method(Block block) {
        java.append("\n    private static void " + block.method() + "(PlainFacts in, PlainDecision out) {\n");
        block.rules().forEach(this::rule);
        java.append("    }\n");
    }

    private void rule(int place, Rule rule) {
        java.append("        // " + rule.id() + "\n");
        java.append("        if (" + conditions.test(rule.when()) + ") {\n");
        var bit = "1L << " + place % Long.SIZE + ";";
        statement("out.fired" + place / Long.SIZE + " |= " + bit);
        effects(rule).forEach(this::statement);
        if (rule.when().testsCodes()) {
            unsure(place, rule, bit);
        } else if (rule.then().triage() != Triage.ROUTINE) {
            statement("out.asked |= " + asked(rule.then().triage()) + ";");
        }
        java.append("        }\n");
    }

    private void unsure(int place, Rule rule, String bit) {
        var level = rule.then().triage();
        java.append("            if (" + conditions.onSureCodes(rule.when()) + ") {\n");
        if (level != Triage.ROUTINE) {
            java.append("                out.asked |= " + asked(level) + ";\n");
        }
        java.append("            } else {\n");
        java.append("                out.uncertain" + place / Long.SIZE + " |= " + bit + "\n");
        if (level != Triage.ROUTINE) {
            java.append("                out.asked |= " + asked(level.whenUnsure()) + ";\n");
        }
        java.append("            }\n");
    }

    private void statement(String statement) {
        java.append("            " + statement + "\n");
    }

    private static String asked(Triage level) {
        return "1 << " + level.ordinal();
    }

    private static List<String> effects(Rule rule) {
        var effects = new ArrayList<String>();
        var then = rule.then();
        for (var modality : Modality.values()) {
            int points = then.pointsFor(modality);
            if (points != 0) {
                effects.add("out." + field(modality) + " += " + points + ";");
            }
        }
        modalities(effects, "barred", then.contraindicated());
        modalities(effects, "clearFirst", then.clearFirst());
        return effects;
    }

    private static void modalities(List<String> effects, String field, Iterable<Modality> modalities) {
        int bits = 0;
        for (var modality : modalities) {
            bits |= 1 << modality.ordinal();
        }
        if (bits != 0) {
            effects.add("out." + field + " |= " + bits + ";");
        }
    }

    private static String field(Modality modality) {
        return switch (modality) {
            case SWEDISH -> "swedish";
            case HOT_STONE -> "hotStone";
            case DEEP_TISSUE -> "deepTissue";
        };
    }
}
