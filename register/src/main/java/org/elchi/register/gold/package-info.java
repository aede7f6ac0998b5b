/** Documents of which it is known which facts tell of one event come in, and how well records were made of them goes out. Nothing is null unless marked. */
@NullMarked
package org.elchi.register.gold;

import org.jspecify.annotations.NullMarked;
