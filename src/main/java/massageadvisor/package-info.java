/** The service as a program. */
@NullMarked
package massageadvisor;

import org.jspecify.annotations.NullMarked;
