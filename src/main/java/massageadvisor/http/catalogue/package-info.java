/** The content of the current rule book: causes, modalities, contraindications, red flags, benefits, sources, rules. */
@NullMarked
package massageadvisor.http.catalogue;

import org.jspecify.annotations.NullMarked;
