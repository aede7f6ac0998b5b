/**
 * Who may use a desk that others reach: users, their passwords (only as Argon2id), tokens for programs (only hashed), and the trail of what was
 * done with them. Names and words in; accounts or a {@link org.elchi.desk.accounts.Fault} out. Nothing is null unless marked.
 */
@NullMarked
package org.elchi.desk.accounts;

import org.jspecify.annotations.NullMarked;
