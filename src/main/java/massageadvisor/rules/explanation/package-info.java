/** Why a decision is as it is, what would change it, and what is still open. Pure, as all of the rules. */
@NullMarked
package massageadvisor.rules.explanation;

import org.jspecify.annotations.NullMarked;
