/** API clients: who may ask for a token, and how they come to be. */
@NullMarked
package cn.xunbao.standalone.issuer.client;

import org.jspecify.annotations.NullMarked;
