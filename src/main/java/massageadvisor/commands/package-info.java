/** What can be done with rule books on the command line, without a server. */
@NullMarked
package massageadvisor.commands;

import org.jspecify.annotations.NullMarked;
