package massageadvisor.http.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import massageadvisor.http.catalogue.CatalogueBody.AspectBody;
import massageadvisor.http.catalogue.CatalogueBody.BenefitBody;
import massageadvisor.http.catalogue.CatalogueBody.CauseBody;
import massageadvisor.http.catalogue.CatalogueBody.ContraindicationBody;
import massageadvisor.http.catalogue.CatalogueBody.EffectBody;
import massageadvisor.http.catalogue.CatalogueBody.ModalityBody;
import massageadvisor.http.catalogue.CatalogueBody.RedFlagBody;
import massageadvisor.http.catalogue.CatalogueBody.SourceBody;
import massageadvisor.rules.book.Aspect;
import massageadvisor.rules.book.Benefit;
import massageadvisor.rules.book.CodeCondition;
import massageadvisor.rules.book.ModalityProfile;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.book.Source;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Term;
import massageadvisor.rules.vocabulary.Text;
import massageadvisor.rules.vocabulary.Triage;
import org.jspecify.annotations.Nullable;

/** Creates the entries of the catalogue; the effects of an entry come from the rules that test it. */
final class CatalogueWriter {
    private final RuleBook book;

    CatalogueWriter(RuleBook book) {
        this.book = book;
    }

    CauseBody cause(Term term) {
        return new CauseBody(
                term.code(),
                term.name().english(),
                term.description().english(),
                term.cites(),
                ids(rules(rule -> rule.when().causes().contains(term.code()))));
    }

    ModalityBody modality(ModalityProfile profile) {
        return new ModalityBody(
                profile.modality().code(),
                profile.name().english(),
                aspect(profile, Aspect.TECHNIQUE),
                aspect(profile, Aspect.PRESSURE),
                aspect(profile, Aspect.PURPOSE),
                aspect(profile, Aspect.UPPER_BACK_PAIN),
                aspect(profile, Aspect.COMFORT),
                aspect(profile, Aspect.PREFERENCE),
                ids(rules(rule -> affects(rule, profile.modality()))));
    }

    private static AspectBody aspect(ModalityProfile profile, Aspect aspect) {
        var cited = profile.aspect(aspect);
        return new AspectBody(cited.text().english(), cited.cites());
    }

    private static boolean affects(Rule rule, Modality modality) {
        var then = rule.then();
        return then.points().containsKey(modality)
                || then.contraindicated().contains(modality)
                || then.clearFirst().contains(modality)
                || then.adaptations().containsKey(modality);
    }

    ContraindicationBody contraindication(Term term) {
        var rules = rules(rule -> names(rule.when().contraindications(), term.code()));
        return new ContraindicationBody(
                term.code(),
                term.name().english(),
                term.description().english(),
                highestTriage(rules).code(),
                term.mutability().code(),
                whenGone(term),
                rules.stream().flatMap(CatalogueWriter::effects).toList(),
                term.cites(),
                ids(rules));
    }

    private static @Nullable String whenGone(Term term) {
        return term.whenGone().map(Text::english).orElse(null);
    }

    private static Stream<EffectBody> effects(Rule rule) {
        var effects = new ArrayList<EffectBody>();
        for (var modality : Modality.values()) {
            if (rule.then().contraindicated().contains(modality)) {
                effects.add(new EffectBody(modality.code(), "contraindicates", rule.id()));
            }
            if (rule.then().clearFirst().contains(modality)) {
                effects.add(new EffectBody(modality.code(), "needs-clearance", rule.id()));
            }
            if (rule.then().adaptations().containsKey(modality)) {
                effects.add(new EffectBody(modality.code(), "adapts", rule.id()));
            }
        }
        return effects.stream();
    }

    RedFlagBody redFlag(Term term) {
        var rules = rules(rule -> names(rule.when().redFlags(), term.code()));
        return new RedFlagBody(
                term.code(),
                term.name().english(),
                term.description().english(),
                highestTriage(rules).code(),
                term.mutability().code(),
                whenGone(term),
                term.cites(),
                ids(rules));
    }

    BenefitBody benefit(Benefit benefit) {
        return new BenefitBody(
                benefit.code(),
                benefit.name().english(),
                benefit.claim().english(),
                "claimed-by-article",
                benefit.modalities().stream().map(Coded::code).toList(),
                benefit.cites());
    }

    SourceBody source(Source source) {
        return new SourceBody(
                source.id(),
                source.kind(),
                source.title().english(),
                source.statement().english(),
                source.address().orElse(null),
                source.cites().isEmpty() ? null : source.cites());
    }

    private List<Rule> rules(Predicate<Rule> predicate) {
        return book.rules().stream().filter(predicate).toList();
    }

    private static List<String> ids(List<Rule> rules) {
        return rules.stream().map(Rule::id).toList();
    }

    private static boolean names(CodeCondition condition, String code) {
        return condition.anyOf().contains(code) || condition.allOf().contains(code);
    }

    private static Triage highestTriage(List<Rule> rules) {
        return rules.stream()
                .map(rule -> rule.then().triage())
                .max(Comparator.naturalOrder())
                .orElse(Triage.ROUTINE);
    }
}
