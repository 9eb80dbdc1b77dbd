/** From the entries of the YAML files to a rule book. */
@NullMarked
package massageadvisor.rulebook.parser;

import org.jspecify.annotations.NullMarked;
