/**
 * What an author may want to know about rules that keep the laws: dead and redundant rules, shares of triage levels.
 */
@NullMarked
package massageadvisor.rules.proof.analysis;

import org.jspecify.annotations.NullMarked;
