/** Keys that sign what leaves the house: Ed25519, or SM2 with SM3. */
@NullMarked
package cn.xunbao.evidence.key;

import org.jspecify.annotations.NullMarked;
