/** What decides: intake, rule, rule book, decision. Pure: the JDK only, no null, no I/O, no clock. */
@NullMarked
package massageadvisor.rules;

import org.jspecify.annotations.NullMarked;
