/**
 * How fast Elchi reads. In: example reports among the resources, or a folder of texts. Out: JMH's numbers. Nothing is
 * null unless marked.
 */
@org.jspecify.annotations.NullMarked
package org.elchi.bench;
