/** An intake as JSON: read strictly and checked whole, so that everything wrong comes back at once. */
@NullMarked
package massageadvisor.intake;

import org.jspecify.annotations.NullMarked;
