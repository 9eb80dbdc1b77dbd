/** Use cases, one class a verb, and the ports that they need. */
@NullMarked
package massageadvisor.application;

import org.jspecify.annotations.NullMarked;
