/** Questions that were submitted upwards (提请研究). */
@NullMarked
package cn.xunbao.query.request;

import org.jspecify.annotations.NullMarked;
