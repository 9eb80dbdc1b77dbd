/** Rules that did not fire because of exactly one condition. */
@NullMarked
package massageadvisor.rules.explanation.nearmiss;

import org.jspecify.annotations.NullMarked;
