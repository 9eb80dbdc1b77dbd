/** What two rule books decide differently, counted over every input that both understand. */
@NullMarked
package massageadvisor.rules.proof.diff;

import org.jspecify.annotations.NullMarked;
