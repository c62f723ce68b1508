/**
 * Merkle trees as RFC 6962 has them: roots, proofs of inclusion and of consistency, and their
 * checking.
 */
@NullMarked
package cn.xunbao.evidence.tree;

import org.jspecify.annotations.NullMarked;
