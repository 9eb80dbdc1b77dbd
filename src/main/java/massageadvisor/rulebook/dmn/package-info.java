/** Writes a rule book as DMN 1.3, for other engines and tools. */
@NullMarked
package massageadvisor.rulebook.dmn;

import org.jspecify.annotations.NullMarked;
