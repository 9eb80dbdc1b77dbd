/** Explains a decision. Pure, as all of the rules. */
@NullMarked
package massageadvisor.rules.explanation;

import org.jspecify.annotations.NullMarked;
