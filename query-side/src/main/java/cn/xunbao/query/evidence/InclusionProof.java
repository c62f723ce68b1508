package cn.xunbao.query.evidence;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That an event stands in the tree.
 *
 * @param position its position
 * @param index its number among the leaves, from 0
 * @param treeSize number of leaves of the tree
 * @param hash digest of leaves and nodes
 * @param leaf leaf data, before they are brought into the form of RFC 8785
 * @param leafHash the leaf hash, in hexadecimal
 * @param path hashes from the leaf up to the root, in hexadecimal
 * @param root the tree's root, in hexadecimal
 * @param checkpoint the signed note about the tree of this size, if there is one
 */
record InclusionProof(
    long position,
    long index,
    long treeSize,
    String hash,
    Map<String, Object> leaf,
    String leafHash,
    List<String> path,
    String root,
    @Nullable String checkpoint) {}
