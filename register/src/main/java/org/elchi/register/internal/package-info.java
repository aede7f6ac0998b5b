/** The register's tables: the only place that knows SQL. Not for use outside the module. Nothing is null unless marked. */
@NullMarked
package org.elchi.register.internal;

import org.jspecify.annotations.NullMarked;
