/** The policies of operations: each states one, and whom it lets in. */
@NullMarked
package massageadvisor.http.policy;

import org.jspecify.annotations.NullMarked;
