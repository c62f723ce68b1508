/** Our own issuer of tokens (OAuth 2, client credentials), for who has no OpenID provider. */
@NullMarked
package cn.xunbao.standalone.issuer;

import org.jspecify.annotations.NullMarked;
