/** Checks of a book that the JSON Schema cannot express. */
@NullMarked
package massageadvisor.rulebook.check;

import org.jspecify.annotations.NullMarked;
