/** Decides an intake: an inverted bitmap index finds the rules that fire; their effects are combined into verdicts. */
@NullMarked
package massageadvisor.rules.engine;

import org.jspecify.annotations.NullMarked;
