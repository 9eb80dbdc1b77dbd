/** Rule books as YAML: read, checked, proved. A defective book is refused as a whole. */
@NullMarked
package massageadvisor.rulebook;

import org.jspecify.annotations.NullMarked;
