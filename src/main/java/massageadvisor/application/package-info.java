/** Use cases, one class per verb, and the ports that they need. */
@NullMarked
package massageadvisor.application;

import org.jspecify.annotations.NullMarked;
