/** API keys and their scopes: create, list, read and revoke keys. */
@NullMarked
package massageadvisor.application.access.keys;

import org.jspecify.annotations.NullMarked;
