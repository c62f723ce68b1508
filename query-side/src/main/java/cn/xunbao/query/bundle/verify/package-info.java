/**
 * Checks a bundle with neither server nor database nor network: hashes, signatures, tree, proofs,
 * and the figures of what was issued, derived from its events by the code of the server.
 */
@NullMarked
package cn.xunbao.query.bundle.verify;

import org.jspecify.annotations.NullMarked;
