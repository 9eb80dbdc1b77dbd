/** Reads rule books from YAML, checks them and proves their laws. A defective book is refused as a whole. */
@NullMarked
package massageadvisor.rulebook;

import org.jspecify.annotations.NullMarked;
