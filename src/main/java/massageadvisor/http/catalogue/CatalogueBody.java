package massageadvisor.http.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries of the catalogue as they are answered. */
final class CatalogueBody {
    private CatalogueBody() {}

    /** A list, wrapped in an object so that members can be added later. */
    record ItemsBody(List<?> items) {}

    record CauseBody(String code, String name, String description, List<String> sources, List<String> rules) {}

    record AspectBody(String text, List<String> sources) {}

    record ModalityBody(
            String code,
            String name,
            AspectBody technique,
            AspectBody pressure,
            AspectBody purpose,
            AspectBody upperBackPain,
            AspectBody comfort,
            AspectBody preference,
            List<String> rules) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ContraindicationBody(
            String code,
            String name,
            String description,
            String triage,
            String mutability,
            @Nullable String whenGone,
            List<EffectBody> effects,
            List<String> sources,
            List<String> rules) {}

    record EffectBody(String modality, String effect, String rule) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RedFlagBody(
            String code,
            String name,
            String question,
            String triage,
            String mutability,
            @Nullable String whenGone,
            List<String> sources,
            List<String> rules) {}

    record BenefitBody(
            String code, String name, String claim, String status, List<String> modalities, List<String> sources) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SourceBody(
            String code,
            String kind,
            String title,
            String statement,
            @Nullable String address,
            @Nullable List<String> cites) {}

    record ComparisonBody(List<ComparedBody> modalities, List<ComparedAspectBody> aspects, String evidenceNote) {}

    record ComparedBody(String code, String name) {}

    record ComparedAspectBody(String aspect, String name, List<ComparedValueBody> values) {}

    record ComparedValueBody(String modality, String text, List<String> sources) {}
}
