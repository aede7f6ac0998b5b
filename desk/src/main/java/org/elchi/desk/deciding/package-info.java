/** Forms by which people decide on a record in, decisions out; what is wrong with them comes back with the form as typed. Nothing is null unless marked. */
@NullMarked
package org.elchi.desk.deciding;

import org.jspecify.annotations.NullMarked;
