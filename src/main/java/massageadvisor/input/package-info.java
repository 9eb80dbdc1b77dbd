/** Strict parsing and validation of requests, which collects all errors. */
@NullMarked
package massageadvisor.input;

import org.jspecify.annotations.NullMarked;
