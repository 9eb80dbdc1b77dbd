/** Intakes as JSON: parsed strictly and checked completely, so that callers get all errors at once. */
@NullMarked
package massageadvisor.intake;

import org.jspecify.annotations.NullMarked;
