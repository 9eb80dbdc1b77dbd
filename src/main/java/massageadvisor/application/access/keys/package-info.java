/** API keys: create, list, read and revoke them, and the scopes they grant. */
@NullMarked
package massageadvisor.application.access.keys;

import org.jspecify.annotations.NullMarked;
