/** The desk in a real browser: Chromium, driven by Playwright. Nothing is null unless marked. */
@NullMarked
package org.elchi.desk.browser;

import org.jspecify.annotations.NullMarked;
