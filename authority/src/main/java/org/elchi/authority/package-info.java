@org.jspecify.annotations.NullMarked
package org.elchi.authority;
