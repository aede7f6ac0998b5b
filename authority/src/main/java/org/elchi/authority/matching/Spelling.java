package org.elchi.authority.matching;

import java.lang.Character.UnicodeScript;

/**
 * A word as a graph of the sounds that its letters may stand for. Node 0 is where it begins, edges lead to later nodes only.
 *
 * @param firstEdge by node, the number of its first edge; one more than there are nodes
 * @param to by edge, the node it leads to
 * @param sound by edge
 * @param cost by edge, how strange it is to read the letters so
 * @param over by node, what it costs to believe that the name is over there; infinite for most
 * @param root the node before what makes a surname of a name, or -1
 * @param mass how much there is to hear
 * @param script what it is written in
 */
record Spelling(
        int[] firstEdge,
        int[] to,
        byte[] sound,
        float[] cost,
        float[] over,
        int root,
        float mass,
        UnicodeScript script) {
    int nodes() {
        return over.length;
    }
}
