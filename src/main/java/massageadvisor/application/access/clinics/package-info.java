/** Clinics, whose records are isolated from each other. */
@NullMarked
package massageadvisor.application.access.clinics;

import org.jspecify.annotations.NullMarked;
