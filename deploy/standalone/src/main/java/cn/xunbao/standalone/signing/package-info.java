/** The key that signs what leaves the house, and its public half over HTTP. */
@NullMarked
package cn.xunbao.standalone.signing;

import org.jspecify.annotations.NullMarked;
