/** The interview: which question to ask next, and when no open question can change the decision. Pure, for any book. */
@NullMarked
package massageadvisor.rules.interview;

import org.jspecify.annotations.NullMarked;
