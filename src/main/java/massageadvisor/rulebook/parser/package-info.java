/** Parses the entries of the YAML files into rules, laws and texts. */
@NullMarked
package massageadvisor.rulebook.parser;

import org.jspecify.annotations.NullMarked;
