/** The laws of the product contract that are about the decision procedure, one class each. */
@NullMarked
package massageadvisor.rules.proof.laws;

import org.jspecify.annotations.NullMarked;
