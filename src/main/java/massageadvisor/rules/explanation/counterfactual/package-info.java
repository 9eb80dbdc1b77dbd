/** Counterfactual explanations: the smallest changes that would make a modality available, or raise or lower triage. */
@NullMarked
package massageadvisor.rules.explanation.counterfactual;

import org.jspecify.annotations.NullMarked;
