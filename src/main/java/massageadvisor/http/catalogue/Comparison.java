package massageadvisor.http.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import massageadvisor.http.catalogue.CatalogueBody.ComparedAspectBody;
import massageadvisor.http.catalogue.CatalogueBody.ComparedBody;
import massageadvisor.http.catalogue.CatalogueBody.ComparedValueBody;
import massageadvisor.http.catalogue.CatalogueBody.ComparisonBody;
import massageadvisor.input.ErrorCode;
import massageadvisor.input.InputError;
import massageadvisor.input.InvalidInputException;
import massageadvisor.rules.book.Aspect;
import massageadvisor.rules.book.ModalityProfile;
import massageadvisor.rules.book.NoteRole;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.Modality;

/** Compares modalities by aspect, in the order of the request. */
final class Comparison {
    private static final String PARAMETER = "codes";

    private final RuleBook book;

    Comparison(RuleBook book) {
        this.book = book;
    }

    /**
     * Compares modalities.
     *
     * @param codes comma-separated lists; empty for all modalities
     * @throws InvalidInputException if a code is unknown or duplicated
     */
    ComparisonBody of(List<String> codes) {
        var profiles = codes.isEmpty()
                ? book.catalogue().modalities()
                : modalities(codes).stream().map(book.catalogue()::profile).toList();
        return new ComparisonBody(
                profiles.stream()
                        .map(profile -> new ComparedBody(
                                profile.modality().code(), profile.name().english()))
                        .toList(),
                Stream.of(Aspect.values())
                        .map(aspect -> aspect(aspect, profiles))
                        .toList(),
                book.note(NoteRole.EVIDENCE_NOTE).text().english());
    }

    private static Set<Modality> modalities(List<String> codes) {
        var modalities = new LinkedHashSet<Modality>();
        var errors = new ArrayList<InputError>();
        for (var code : String.join(",", codes).split(",", -1)) {
            var modality = Coded.find(Modality.class, code);
            if (modality.isEmpty()) {
                errors.add(InputError.inParameter(PARAMETER, ErrorCode.UNKNOWN_CODE, known()));
            } else if (!modalities.add(modality.get())) {
                errors.add(InputError.inParameter(PARAMETER, ErrorCode.DUPLICATE_CODE));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors.stream().distinct().toList());
        }
        return modalities;
    }

    private static String known() {
        return Stream.of(Modality.values()).map(Modality::code).collect(Collectors.joining(", "));
    }

    private static ComparedAspectBody aspect(Aspect aspect, List<ModalityProfile> profiles) {
        return new ComparedAspectBody(
                aspect.code(),
                name(aspect),
                profiles.stream()
                        .map(profile -> new ComparedValueBody(
                                profile.modality().code(),
                                profile.aspect(aspect).text().english(),
                                profile.aspect(aspect).cites()))
                        .toList());
    }

    private static String name(Aspect aspect) {
        return switch (aspect) {
            case TECHNIQUE -> "Technique";
            case PRESSURE -> "Pressure";
            case PURPOSE -> "Purpose";
            case UPPER_BACK_PAIN -> "Type of upper-back pain";
            case COMFORT -> "Comfort during the session";
            case PREFERENCE -> "Preference";
        };
    }
}
