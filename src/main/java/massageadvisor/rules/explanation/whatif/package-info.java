/** What the answer to each open question could still change. */
@NullMarked
package massageadvisor.rules.explanation.whatif;

import org.jspecify.annotations.NullMarked;
