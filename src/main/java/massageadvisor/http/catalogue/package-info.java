/** What the rule book in force knows: causes, modalities, contraindications, red flags, benefits, sources, rules. */
@NullMarked
package massageadvisor.http.catalogue;

import org.jspecify.annotations.NullMarked;
