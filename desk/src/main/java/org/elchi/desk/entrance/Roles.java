package org.elchi.desk.entrance;

import java.util.Arrays;
import java.util.List;
import org.elchi.desk.Role;

/** Roles to choose from. */
final class Roles {
    private Roles() {}

    /** Codes of those that may do no more than this one. */
    static List<String> upTo(Role most) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.ANYBODY && most.may(role))
                .map(Role::code)
                .toList();
    }
}
