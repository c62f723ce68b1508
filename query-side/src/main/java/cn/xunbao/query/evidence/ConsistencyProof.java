package cn.xunbao.query.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a tree is the beginning of another one.
 *
 * @param from number of leaves of the one
 * @param to number of leaves of the other
 * @param hash digest of leaves and nodes
 * @param fromRoot root of the one, in hexadecimal
 * @param toRoot root of the other, in hexadecimal
 * @param path the hashes that show it, in hexadecimal
 * @param fromCheckpoint the signed note about the one, if there is one
 * @param toCheckpoint the signed note about the other, if there is one
 */
record ConsistencyProof(
    long from,
    long to,
    String hash,
    String fromRoot,
    String toRoot,
    List<String> path,
    @Nullable String fromCheckpoint,
    @Nullable String toCheckpoint) {}
