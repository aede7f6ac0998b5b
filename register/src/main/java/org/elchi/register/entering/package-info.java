/**
 * What people type into slots: kinds, slots and texts in, checked values out, with what is wrong or may be meant otherwise. Without a store. Nothing is
 * null unless marked.
 */
@NullMarked
package org.elchi.register.entering;

import org.jspecify.annotations.NullMarked;
