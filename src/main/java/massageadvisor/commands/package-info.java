/** The commands of the command line. */
@NullMarked
package massageadvisor.commands;

import org.jspecify.annotations.NullMarked;
