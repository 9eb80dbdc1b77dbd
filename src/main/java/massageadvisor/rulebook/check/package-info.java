/** Checks that the JSON Schema cannot express, one class each. */
@NullMarked
package massageadvisor.rulebook.check;

import org.jspecify.annotations.NullMarked;
