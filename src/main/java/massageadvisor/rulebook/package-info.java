/** Rule books as YAML: read, checked against the schema and their own words, digested. A bad book is refused whole. */
@NullMarked
package massageadvisor.rulebook;

import org.jspecify.annotations.NullMarked;
