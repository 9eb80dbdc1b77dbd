/** Who may call: clinics, their keys, and what a key allows. */
@NullMarked
package massageadvisor.application.access;

import org.jspecify.annotations.NullMarked;
