/** The interview: what to ask next, and whether anything that is open still matters. Pure, and for any book. */
@NullMarked
package massageadvisor.rules.interview;

import org.jspecify.annotations.NullMarked;
