/** The words of an intake: causes, codes, pain, duration, preferences, triage levels and modalities. */
@NullMarked
package massageadvisor.rules.vocabulary;

import org.jspecify.annotations.NullMarked;
