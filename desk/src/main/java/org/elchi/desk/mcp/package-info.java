/** The register for assistants: a server of the Model Context Protocol, which reads and changes nothing. Nothing is null unless marked. */
@NullMarked
package org.elchi.desk.mcp;

import org.jspecify.annotations.NullMarked;
